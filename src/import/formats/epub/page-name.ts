/** The number of a page, as a list of pages or a page break shows it: `12` of `Page 12`, `xii`, `A-3`. */
export function pageName(shown: string | undefined): string | undefined {
  return /(?:^|[\s.])([a-z\d]{0,3}-?\d{1,5}|[ivxlcdm]{1,9})$/i.exec((shown ?? '').trim().slice(-40))?.[1]
}
