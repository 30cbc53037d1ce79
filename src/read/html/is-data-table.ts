import type { Attributes } from './html-elements.js'

const DATA_CLASS = /(?:^|\s)(?:wikitable|sortable|data-?table|datatable)(?:\s|$)/
const LONGEST = 20_000
/** Paragraphs, or a cell with a sentence that is longer than an entry of a table is. */
const PROSE = /<p[\s>]|<h[1-6][\s>]|<br\s?\/?>\s{0,3}<br|<td\b[^<>]{0,200}>[^<]{120}/i

/** Whether a table holds data, cell by cell, and is no layout of prose, of old web pages. */
export function isDataTable(attributes: Attributes, text: string, start: number): boolean {
  if (attributes.get('role') === 'presentation') return false
  if (DATA_CLASS.test(attributes.get('class') ?? '')) return true
  const inside = text.slice(start, start + LONGEST)
  const end = inside.search(/<\/table/i)
  const own = end < 0 ? inside : inside.slice(0, end)
  if ((own.match(/<td[\s>]/gi)?.length ?? 0) < 2) return false
  return /<t(?:h|head)[\s>]/i.test(own) || !PROSE.test(own)
}
