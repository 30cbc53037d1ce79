import type { Block } from '../text/block.js'

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const BRACKETS = /[[［]([^[\]［］\n]{1,40})[\]］]/g
/* Each alternative looks at what stands there before it looks behind: a lookbehind alone is tried at every letter of a text. */

/** Labels without square brackets: raised, behind a caret, in round brackets, or bare behind a full stop. */
const OTHER =
  /([¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})|\^[[(]{0,2}(\d{1,3})|(?=\()(?<=\S ?)\((\d{1,3})\)|(?=\d)(?<=[.!?,;]["”’)]?)(\d{1,3})(?=\s|$)/g
const SIGN = /(?=[*†‡§¶])(?<=[\p{L}\d.,;:!?)”"])[*†‡§¶]{1,4}(?=[\s.,;]|$)/gu

interface Place {
  readonly block: number
  readonly offset: number
}

/** Raised figures as plain ones: `¹⁴` is `14`. */
export function plainDigits(raised: string): string {
  return [...raised].map((digit) => DIGITS.indexOf(digit)).join('')
}

/** Where each label is used first, however it is written. */
export class LabelUses {
  readonly #blocks: readonly Block[]
  readonly #first = new Map<string, Place>()
  readonly #signs = new Map<string, number>()
  #isRead = false

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks
  }

  /** Reads the blocks when the first question is asked: most documents ask none. */
  #read(): void {
    if (this.#isRead) return
    this.#isRead = true
    this.#blocks.forEach(({ prose: { text } }, block) => {
      for (const { index: offset, 1: inside = '' } of text.matchAll(BRACKETS)) {
        this.#see(inside, { block, offset })
        for (const [label] of inside.matchAll(/(?<![\d.])\d{1,4}(?![\d.])|\p{Lu}[\p{L}+]{0,9}\d{1,4}[a-z]?/gu))
          this.#see(label, { block, offset })
      }
      for (const { index: offset, 1: raised, 2: caret, 3: round, 4: bare } of text.matchAll(OTHER))
        this.#see(raised === undefined ? (caret ?? round ?? bare ?? '') : plainDigits(raised), { block, offset })
      for (const [sign] of text.matchAll(SIGN)) if (!this.#signs.has(sign)) this.#signs.set(sign, block)
    })
  }

  /** Whether a sign stands behind a word or a stop in a block before. */
  isSignUsedBefore(sign: string, block: number): boolean {
    this.#read()
    return (this.#signs.get(sign) ?? block) < block
  }

  isUsedBefore(label: string, block: number, offset: number): boolean {
    this.#read()
    const first = this.#first.get(label)
    return first !== undefined && (first.block < block || (first.block === block && first.offset < offset))
  }

  #see(label: string, place: Place): void {
    if (!this.#first.has(label)) this.#first.set(label, place)
  }
}
