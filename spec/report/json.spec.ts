import {expect} from 'chai'
import {jsonLine, showJson} from '../../lib/report/json.ts'
import {showNdjson} from '../../lib/report/ndjson.ts'
import {errorRecord} from '../../lib/report/record.ts'

const one = errorRecord('a.md', 'missing', 'There is no such file.')
const other = errorRecord('b.md', 'missing', 'Left\u2028to\u202eright\u009b')

describe('showJson', () => {
  it('gives an array', () => {
    expect(showJson([one])).to.equal(
      '[\n  {\n    "schema": "onrecord-report/1",\n    "path": "a.md",\n    "error": {\n      "code": "missing",\n      "message": "There is no such file."\n    }\n  }\n]\n'
    )
  })

  it('gives an empty array', () => {
    expect(showJson([])).to.equal('[]\n')
  })
})

describe('showNdjson', () => {
  it('gives a line each', () => {
    expect(
      showNdjson([one, other])
        .split('\n')
        .map((line) => (line === '' ? null : JSON.parse(line)))
    ).to.deep.equal([one, other, null])
  })
})

describe('jsonLine', () => {
  it('escapes what steers a terminal or breaks a line', () => {
    expect(jsonLine(other)).to.include('Left\\u2028to\\u202eright\\u009b')
  })
})
