import {nearest} from '../../findings/nearest.ts'
import {type Section, sections} from '../../report/streamSchema.ts'
import {UserError} from '../userError.ts'

/** The parts that `--fields statements,sources` names; all where it is not given. Throws a `UserError` where there is no such part. */
export function readSections(given: string | null): readonly Section[] {
  if (given === null) return sections
  const names = given.split(',').map((name) => name.trim())
  return names.map((name) => {
    const section = sections.find((each) => each === name)
    if (section !== undefined) return section
    const meant = nearest(name, sections)
    throw new UserError(
      `"--fields" names "${name}"; ${meant === null ? `give some of ${sections.join(', ')}, with commas between.` : `did you mean "${meant}"?`}`
    )
  })
}
