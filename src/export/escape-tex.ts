/** The signs that TeX or BibTeX would run, as they are written to print. Braces by name: BibTeX counts those behind a backslash too. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
}

/** A text for a field of BibTeX: it prints as it stands, and closes no brace. */
export function texText(text: string): string {
  return withoutControls(text).replaceAll(/[\\{}~^&%$#_]/g, (sign) => SIGNS[sign]!)
}

/** An address or DOI, whose fields are taken as they stand: what would close or open a brace is written as in addresses. */
export function texVerbatim(text: string): string {
  return withoutControls(text).replaceAll(/[\\{}\s]/g, (sign) => encodeURIComponent(sign))
}

/** Control characters and halves of surrogate pairs have no place in a file of TeX. */
function withoutControls(text: string): string {
  return text.replaceAll(/\p{Cc}|\p{Surrogate}/gu, ' ')
}
