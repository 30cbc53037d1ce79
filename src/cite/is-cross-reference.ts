/** What leads to a paragraph of the same document: `at [23]`, `see [12] above`, `paragraph [7]`. */
const LEADS = /(?:^|[\s(])(?:at|paras?\.?|paragraphs?|paras|§)\s$/i
const SEE = /(?:^|[\s(])(?:see|see also|cf\.|and|to|of|–|-)?\s?$/i
const FOLLOWS =
  /^(?:\s?(?:[–—-]|,|and|to)\s?\[\d{1,4}\]){0,3}\s(?:above|below|supra|infra|ante|post|of this judgment)(?![\p{L}])/u
const RANGE_BEFORE = /(?:^|[\s(])(?:at|paras?\.?|paragraphs?)\s\[\d{1,4}\]\s?(?:[–—-]|,|and|to)\s?$/i

/** Whether a number in brackets names a paragraph of the document itself: `(see [12] above)`, `at [23]–[25]`. */
export function isCrossReference(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  if (LEADS.test(before) || RANGE_BEFORE.test(before)) return true
  return SEE.test(before) && FOLLOWS.test(text.slice(end, end + 60))
}
