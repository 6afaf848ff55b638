import {type ArchiveRow, restoreStories, type StoryRows, storyQueries} from '../../desk/archive/restore.ts'
import type {DeskStory} from '../../desk/story.ts'
import {type ArchiveFile, rowsOf} from './archiveFile.ts'
import {describeFailure} from './failures.ts'

/** How many articles are read at a time. */
const stride = 2000

/** What of an archive is wanted. */
export interface Wanted {
  /** Of which stories: of the others neither sources nor findings are read. */
  readonly wants: (story: Pick<DeskStory, 'published' | 'desk'>) => boolean
  /** Whether all that is told of a source is wanted, and not only what is added up. */
  readonly whole: boolean
}

/** The stories of an archive, in the order in which they were kept; few at a time stay in memory. */
export async function* keptStories({database, path}: ArchiveFile, {wants, whole}: Wanted): AsyncGenerator<DeskStory> {
  const read = async (sql: string, from: number, to: number): Promise<readonly ArchiveRow[]> =>
    (await database.connection.runAndReadAll(sql, [from, to])).getRowObjectsJS()
  try {
    const [[first, last] = []] = await rowsOf(database, 'SELECT min(article), max(article) FROM articles')
    if (first === null || first === undefined) return
    for (let from = Number(first); from <= Number(last); from += stride) {
      const articles = await read(storyQueries.articles, from, from + stride - 1)
      const heads = [...restoreStories({articles, sources: [], rules: [], ignored: []})]
      const wanted = articles.filter((_, index) => heads[index] !== undefined && wants(heads[index]))
      const [lowest, highest] = [Number(wanted[0]?.article ?? 0), Number(wanted.at(-1)?.article ?? -1)]
      const rows: StoryRows = {
        articles,
        sources: await read(whole ? storyQueries.sources : storyQueries.addedUp, lowest, highest),
        rules: await read(storyQueries.rules, lowest, highest),
        ignored: await read(storyQueries.ignored, lowest, highest)
      }
      yield* restoreStories(rows)
    }
  } catch (error) {
    throw describeFailure(path, error)
  }
}
