/** What a column of a table holds. `date` is an ISO date; `words` is a list of words. */
export const columnTypes = ['text', 'count', 'number', 'flag', 'date', 'words'] as const
export type ColumnType = (typeof columnTypes)[number]

/** What a cell may hold. */
export type CellValue = string | number | boolean | null | readonly string[]

/** A column of a table of things: its name, what it holds, and what stands in it for one of them. */
export interface Column<Thing> {
  readonly name: string
  readonly type: ColumnType
  /** A clause, for whoever reads the table. */
  readonly about: string
  readonly of: (thing: Thing) => CellValue
}

/** A cell as a spreadsheet shows it. */
export function showCell(value: CellValue): string | number {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'object' ? value.join('; ') : value
}
