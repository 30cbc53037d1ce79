import type { MarkerStyle } from '../marker-style.js'

const PATTERN =
  /\[(?:Pg|Page|Pag|Seite)\.? ?[\divxlc]{1,6}\]|\{(?:Pg |Page |p\. ?)?\d{1,4}\}(?![\^_])|\[p\. ?[\divxlc]{1,6}\]/g

/** The number of a printed page: `[Pg 12]`, `{12}`. It is no prose and cites nothing. */
export const pageNumber: MarkerStyle = {
  name: 'page-number',
  find: (text) =>
    [...text.matchAll(PATTERN)].map(({ index: start, 0: whole }) => ({
      start,
      end: start + whole.length,
      kind: 'flag',
      labels: [],
    })),
}
