/** True for a text that has the form of a date or interval, whether there is such a day or not: `2001-02-29`. */
export function isShapedLikeDate(text: string): boolean {
  return text !== '..' && text.split('/').length < 3 && text.split('/').every((end) => DATE_OR_OPEN.test(end))
}

const DATE_OR_OPEN = /^(?:\.\.|-?\d{4}-\d\d(?:-\d\d)?[~?%]?|-?\d{4}[~?%]?)$/
