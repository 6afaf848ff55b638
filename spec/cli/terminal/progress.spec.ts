import {expect} from 'chai'
import {Progress} from '../../../lib/cli/terminal/progress.ts'

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time))

/** What a terminal of so many columns is shown of a run that is half done after a good second. */
async function shown(columns: number): Promise<string> {
  let text = ''
  const stderr = {
    isTTY: true,
    columns,
    write(chunk: string) {
      text += chunk
      return true
    }
  }
  const progress = new Progress({stderr, env: {}} as never)
  progress.reach(0, 0)
  await pause(1100)
  progress.reach(1000, 0.5)
  return text
}

describe('Progress', () => {
  it('tells the rate and the time left, as far as the line goes', async () => {
    const [wide, narrow, unknown] = await Promise.all([shown(80), shown(14), shown(0)])
    expect(wide).to.match(/^\r1000 articles, \d{3} a second, 2 s left$/)
    expect(narrow).to.equal('\r1000 articles')
    expect(unknown).to.match(/ left$/)
  })
})
