import type {AuditedArticle, Face} from '../verdicts/auditAll.ts'

/** Texts for people, with something between one and the next. Of what could not be audited, standard error tells alone. */
export function textFace(show: (audited: AuditedArticle) => string, between = ''): Face {
  let before = ''
  return {
    opening: () => '',
    article(audited) {
      const shown = before + show(audited)
      before = between
      return shown
    },
    blocked: () => '',
    closing: () => ''
  }
}
