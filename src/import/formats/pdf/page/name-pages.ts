import type { ImportedDocument } from '../../../imported-document.js'
import { type PageNumber, pageNumberOf, printedNumber } from './numerals.js'

export interface PageNames {
  readonly names: readonly string[]
  readonly source: NonNullable<ImportedDocument['pages']>['source']
}

/**
 * Names the pages: by the numbers in their furniture where these grow with the pages, else by the labels of the file, else by their count.
 * `furniture` holds the texts of each page's heads and feet.
 */
export function namePages(furniture: readonly (readonly string[])[], labels: readonly string[] | null): PageNames {
  const votes = furniture.map((texts) => texts.flatMap(numbersIn))
  const printed = votes.map((own, page) => {
    const supported = own.filter((number) => isSupported(number, page, votes))
    return supported.sort((a, b) => countAlike(b, page, votes) - countAlike(a, page, votes))[0] ?? null
  })
  const sure = printed.filter((number) => number !== null).length
  if (sure >= 2 || (sure === 1 && furniture.length === 1)) {
    if (sure >= furniture.length / 2)
      return { names: unique(filled(printed).map((number, page) => nameOf(number, page, labels))), source: 'printed' }
  }
  const hasLabels =
    labels !== null && labels.length === furniture.length && labels.every((label) => /^[\w.-]+$/.test(label))
  if (hasLabels) return { names: unique(labels), source: 'labels' }
  return { names: furniture.map((_, page) => String(page + 1)), source: 'index' }
}

/** The figures with which a line begins or ends. */
function numbersIn(text: string): PageNumber[] {
  const words = text
    .replace(/\bpages?\b|\bof \d+/gi, ' ')
    .trim()
    .split(/\s+/)
  return [text, words[0]!, words.at(-1)!].map(pageNumberOf).filter((number) => number !== null)
}

/** Another page near by has a number as far from it as the pages are from each other. */
function isSupported({ value, roman }: PageNumber, page: number, votes: readonly (readonly PageNumber[])[]): boolean {
  if (votes.length === 1) return true
  return votes.some(
    (others, at) =>
      at !== page &&
      Math.abs(at - page) <= 8 &&
      others.some((other) => other.roman === roman && other.value - value === at - page),
  )
}

/** On how many pages a number is as far from this one as the pages are. */
function countAlike({ value, roman }: PageNumber, page: number, votes: readonly (readonly PageNumber[])[]): number {
  return votes.filter((others, at) =>
    others.some((other) => other.roman === roman && other.value - value === at - page),
  ).length
}

/** Pages without a number get that of their neighbours, where it fits between them or goes on from them. */
function filled(printed: readonly (PageNumber | null)[]): (PageNumber | null)[] {
  const names = [...printed]
  for (let page = 1; page < names.length; page++) {
    const before = names[page - 1]
    const next = printed.findIndex((number, at) => at > page && number !== null)
    const after = next < 0 ? null : printed[next]!
    const fits =
      before && (after === null || after.roman !== before.roman || after.value - before.value >= next - page + 1)
    if (names[page] === null && before && fits) names[page] = { ...before, value: before.value + 1 }
  }
  for (let page = names.length - 2; page >= 0; page--) {
    const after = names[page + 1]
    if (names[page] === null && after && after.value > 1) names[page] = { ...after, value: after.value - 1 }
  }
  return names
}

function nameOf(number: PageNumber | null, page: number, labels: readonly string[] | null): string {
  if (number !== null) return printedNumber(number)
  const label = labels?.[page]
  return label !== undefined && /^[a-z]+$/i.test(label) ? label : `unnumbered-${page + 1}`
}

/** Notes are named after their pages: a name that comes twice gets the count of the page. */
function unique(names: readonly string[]): string[] {
  return names.map((name, page) => (names.indexOf(name) === page ? name : `${name}-${page + 1}`))
}
