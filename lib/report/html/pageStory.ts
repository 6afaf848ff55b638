import type {Story} from '../story.ts'

/** A story as a page shows it. */
export interface PageStory extends Story {
  /** The numbers of the body’s statements, by their ids. */
  readonly numbers: ReadonlyMap<string, number>
  /** The ids of the sources that the page lists. */
  readonly listed: ReadonlySet<string>
}

export const toPageStory = (story: Story): PageStory => ({
  ...story,
  numbers: new Map(story.body.map(({id}, index) => [id, index + 1])),
  listed: new Set(story.active.map(({id}) => id))
})
