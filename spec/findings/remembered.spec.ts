import {expect} from 'chai'
import {remembered} from '../../lib/findings/remembered.ts'

describe('remembered', () => {
  it('asks once for each object', () => {
    let asked = 0
    const size = remembered((list: readonly number[]) => {
      asked++
      return list.length
    })
    const [one, other] = [
      [1, 2],
      [1, 2, 3]
    ]
    expect([size(one), size(other), size(one), size(other)]).to.deep.equal([2, 3, 2, 3])
    expect(asked).to.equal(2)
  })
})
