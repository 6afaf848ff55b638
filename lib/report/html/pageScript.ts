/**
 * What a page does beyond standing there: tables are sorted by their heads, and whatever leads to a source or a place
 * (`data-lights`) lights up all that belongs to it (`data-lit`) while it is pointed at or in focus; a click keeps it lit
 * until Escape, or the button at the foot, puts it out.
 */
export const pageScript = `'use strict'
for (const table of document.querySelectorAll('table.sortable')) {
  const [body] = table.tBodies
  const heads = [...table.tHead.rows[0].cells]
  const valueOf = (row, column) => {
    const cell = row.cells[column]
    return cell === undefined ? '' : cell.dataset.sort ?? cell.textContent.trim()
  }
  const numberOf = (value) => {
    const number = Number.parseFloat(value.replaceAll(',', ''))
    return Number.isNaN(number) ? Number.NEGATIVE_INFINITY : number
  }
  heads.forEach((head, column) => {
    if (head.textContent.trim() === '') return
    const numeric = head.classList.contains('number')
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => {
      const [first, other] = numeric ? ['descending', 'ascending'] : ['ascending', 'descending']
      const order = head.getAttribute('aria-sort') === first ? other : first
      for (const each of heads) each.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', order)
      const sign = order === 'ascending' ? 1 : -1
      const rows = [...body.rows].map((row) => [valueOf(row, column), row])
      rows.sort(([a], [b]) => sign * (numeric ? numberOf(a) - numberOf(b) || 0 : a.localeCompare(b)))
      body.append(...rows.map(([, row]) => row))
    })
  })
}

const lamp = document.querySelector('.lamp')
const [status, switchOff] = lamp.children
let kept = ''
let shown = ''
const find = (name, token) => document.querySelectorAll('[data-' + name + '~="' + CSS.escape(token) + '"]')
const light = (token) => {
  if (token === shown) return
  for (const each of document.querySelectorAll('.lit')) each.classList.remove('lit')
  shown = token
  if (token === '') return
  for (const name of ['lights', 'lit']) for (const each of find(name, token)) each.classList.add('lit')
}
const tokenOf = (target) => {
  const holder = target instanceof Element ? target.closest('[data-lights]') : null
  return holder === null ? '' : holder.dataset.lights
}
const keep = (token, words) => {
  kept = token
  lamp.hidden = token === ''
  status.textContent = words
  light(token)
}
document.addEventListener('pointerover', ({target}) => light(tokenOf(target) || kept))
document.addEventListener('focusin', ({target}) => light(tokenOf(target) || kept))
document.addEventListener('click', ({target}) => {
  const token = tokenOf(target)
  if (token === '') return
  const name = target.closest('[data-lights]').textContent.trim()
  keep(token, 'Lit: ' + (name.length > 60 ? name.slice(0, 60) + '\\u2026' : name))
})
switchOff.addEventListener('click', () => keep('', ''))
document.addEventListener('keydown', ({key}) => {
  if (key === 'Escape') keep('', '')
})
`
