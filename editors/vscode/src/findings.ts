import {type Diagnostic, DiagnosticSeverity, languages, type Position, type Uri} from 'vscode'

const isOurs = ({source}: Diagnostic): boolean => source === 'onrecord'

/** The rules that an article breaks, each once: first those whose findings hold a place. */
export function rulesBroken(
  article: Uri,
  place: Position
): readonly {readonly ruleId: string; readonly isHere: boolean}[] {
  const found = languages.getDiagnostics(article).filter(isOurs)
  const here = found.filter(({range}) => range.contains(place)).map(ruleOf)
  const elsewhere = found.map(ruleOf).filter((ruleId) => !here.includes(ruleId))
  return [
    ...[...new Set(here)].map((ruleId) => ({ruleId, isHere: true})),
    ...[...new Set(elsewhere)].sort().map((ruleId) => ({ruleId, isHere: false}))
  ]
}

function ruleOf({code}: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}

/** What all audited articles come to in a sentence. */
export function sumUpFindings(): string {
  const all = languages.getDiagnostics().map(([, found]) => found.filter(isOurs))
  const articles = all.filter((found) => found.length > 0).length
  const count = (level: DiagnosticSeverity, word: string) => {
    const number = all.flat().filter(({severity}) => severity === level).length
    return `${number} ${word}${number === 1 ? '' : 's'}`
  }
  if (articles === 0) return 'No article here wants mending.'
  const counts = [
    count(DiagnosticSeverity.Error, 'error'),
    count(DiagnosticSeverity.Warning, 'warning'),
    count(DiagnosticSeverity.Information, 'note')
  ]
  return `${counts.join(', ')} in ${articles} ${articles === 1 ? 'article' : 'articles'}.`
}
