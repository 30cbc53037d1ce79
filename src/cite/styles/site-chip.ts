import type { MarkerStyle } from '../marker-style.js'

const PATTERN =
  /(?<=[.!?…]["'”’)]{0,2}\s?)(?:(?:\p{Lu}[\p{L}\p{N}.'’&-]{0,30}(?: \p{Lu}[\p{L}\p{N}.'’&-]{0,30}){0,4}|[a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){1,4})\s{0,2}\+\d{1,2}(?!\d)){1,6}/gu

/** The chips of a chat assistant's sources, copied without their links: `fell.Wikipedia+2Britannica+1`. */
export const siteChip: MarkerStyle = {
  name: 'site-chip',
  sign: /\+\d/,
  find: (text) =>
    [...text.matchAll(PATTERN)].map(({ index: start, 0: whole }) => ({
      start,
      end: start + whole.length,
      kind: 'source',
      labels: [whole.replaceAll(/\s+/g, ' ')],
      gives: ['chip'],
    })),
}
