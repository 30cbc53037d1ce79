/** The words before an offset, without tags and the marks of emphasis that stand between; some forty units. */
export function textBefore(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - 120), at)
    .replaceAll(/<\/?[a-z][^<>]{0,80}>/gi, '')
    .replace(/[*_`]{1,3}$/, '')
    .slice(-40)
}
