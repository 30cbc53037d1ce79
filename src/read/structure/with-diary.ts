import type { Block, Teller } from '../../text/block.js'
import { toSource } from '../../text/prose.js'
import { entryHeadOf } from './day-line.js'
import { tellsOfSelf } from './is-spoken.js'
import { partOf } from './lines-of.js'

const FEWEST = 2
const TITLE =
  /^(?:[Tt]he |THE |[Ff]rom the |FROM THE |[Ee]xtracts from the |A )?(?:(?:[Ww]ar|[Pp]rivate|[Ff]ield|[Tt]ravel|[Pp]rison|WAR) )?(?:[Dd]iar(?:y|ies)|[Jj]ournals?|DIARY|JOURNAL) (?:of|OF|kept by|KEPT BY) (?:the )?(?:late )?(\p{Lu}[\p{L}'’.-]{0,24}(?: (?!FOR\b|FROM\b|IN\b)\p{Lu}[\p{L}'’.-]{0,24}){0,5})(?=[,:;(]|\s|$)/u
const OWNED =
  /^(\p{Lu}[\p{L}.-]{0,24}(?: \p{Lu}[\p{L}.-]{0,24}){0,4})['’]s (?:[Ww]ar |[Pp]rivate )?(?:[Dd]iary|[Jj]ournal)\b/u
const ANY_TITLE = /\b(?:diary|diaries|journal)\b/i

/**
 * Makes blocks of their own of the days that head the entries of a diary (`Monday, 3 May 1915.`, `May 3rd. —`), and says of what stands below by which
 * day it is told, and who writes it where the title says so. A diary is told by one who says `I`, or is called one; a chronology is none.
 */
export function withDiary(blocks: readonly Block[]): Block[] {
  const heads = blocks.map((block) => headOf(block))
  const entries = heads.filter((head) => head > 0).length
  const title = blocks.findIndex(
    (block, at) => at < 4 && ANY_TITLE.test(block.prose.text.slice(0, 120)) && isTitle(block),
  )
  if (entries < (title < 0 ? FEWEST : 1)) return [...blocks]
  const told = entriesOf(blocks, heads)
  const personal = told.filter((texts) => texts.some(tellsOfSelf)).length
  if (title < 0 && personal * 2 < told.length) return [...blocks]
  const teller = title < 0 ? undefined : tellerOf(blocks[title]!)
  let dated: Block['dated']
  return blocks.flatMap((block, at) => {
    const size = heads[at]!
    if (size === 0) {
      if (block.kind === 'heading') dated = undefined
      return dated === undefined || !isText(block) ? [block] : [{ ...block, dated, ...(teller && { teller }) }]
    }
    dated = toSource(block.prose, 0, size)
    const isHeading = block.kind === 'heading'
    return [
      ...(isHeading ? [{ ...block, dated }] : partOf(block, 0, size, { kind: 'entry', dated })),
      ...(isHeading ? [] : partOf(block, size, block.prose.text.length, { dated, ...(teller && { teller }) })),
    ]
  })
}

const isText = ({ kind }: Block) => kind === 'paragraph' || kind === 'item'

function headOf(block: Block): number {
  const { text } = block.prose
  const size = isText(block) || block.kind === 'heading' ? entryHeadOf(text.split('\n')[0]!) : 0
  if (size === 0 || (block.kind === 'heading' && size < text.length)) return 0
  return size >= text.length || /^["“'‘([]?[\p{Lu}\d]/u.test(text.slice(size).trimStart()) ? size : 0
}

/** The texts of each entry, from its head to the next. */
function entriesOf(blocks: readonly Block[], heads: readonly number[]): string[][] {
  const told: string[][] = []
  blocks.forEach(({ prose }, at) => {
    if (heads[at]! > 0) told.push([prose.text.slice(heads[at]!)])
    else told.at(-1)?.push(prose.text)
  })
  return told
}

/** A title stands alone, without a stop. */
const isTitle = ({ kind, prose: { text } }: Block) =>
  kind === 'heading' || (text.length < 100 && !/[!?]$/.test(text) && !text.includes('\n'))

function tellerOf({ prose }: Block): Teller | undefined {
  const match = TITLE.exec(prose.text.slice(0, 160)) ?? OWNED.exec(prose.text.slice(0, 160))
  const name = match?.[1]?.trimEnd()
  if (match === null || name === undefined || name === '') return undefined
  const start = match[0].indexOf(name)
  return { ...toSource(prose, start, start + name.length), as: 'writer' }
}
