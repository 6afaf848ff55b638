import {audit} from '../../../lib/audit.ts'
import type {Format} from '../../../lib/model.ts'
import {showHtml} from '../../../lib/report/html/showHtml.ts'

/** The page on a text, as it is written to disk. */
export function pageOn(text: string, format: Format = 'markdown'): string {
  const {record, article} = audit(text, {format, path: 'desk/pier.md', version: '0.1.0'})
  return showHtml(record, article)
}

/** A story with named and unnamed sources, a quotation in two parts, a claim that nobody vouches for and a silence. */
export const pierText = `---
title: Pier to close
date: 2026-03-04
---

The pier at Norwick will close in May, two people close to the council said.

“We ran out of paint,” said Orla Dent, the harbour master. “Then we ran out of patience.”

Dent said the repairs would cost more than the pier. The council stole the timber in June, according to a ledger seen by the Courier.

Kell Brothers defrauded the town of £4m.

A spokesman for Kell Brothers did not respond to two e-mails.
`

/** An article that tries to run a script, to load something or to leave its place, wherever a report shows its words. */
export const hostileText = `---
title: '"><script>alert(1)</script><img src="http://intruder.example/1.png" onerror="alert(2)">'
outlet: '<svg onload=alert(3)>'
byline: "'><style>*{background:url(http://intruder.example/2.png)}</style>"
---

# Pier </title><script>alert(4)</script>

“<img src=x onerror=alert(5)>We ran out of paint,” said Orla \`<script>alert(6)</script>\` Dent, the harbour master.

“It is [shut](javascript:alert(7)),” said [Kell Ruiz](http://intruder.example/3), a diver. [The ruling](data:text/html,<script>alert(8)</script>) shows the same.

According to \`"onmouseover="alert(9)\` Hart, the pier was stolen. &lt;script&gt;alert(10)&lt;/script&gt; said a source.

"<iframe src=http://intruder.example/4></iframe>," said a person who asked not to be named. </section></main></body><script>alert(11)</script>
`
