import {html, type Markup} from './markup.ts'

/** A bar beside a number, for the eye alone: its length is the share that the number has of the greatest. */
export const showBar = (number: number, greatest: number): Markup =>
  html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="100" height="8"/><rect class="filled" width="${
    greatest === 0 ? 0 : Math.round((number / greatest) * 1000) / 10
  }" height="8"/></svg>`
