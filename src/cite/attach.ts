import type { BibliographyEntry } from '../model/bibliography.js'
import type { Citation, Reference } from '../model/citation.js'
import type { Block } from '../text/block.js'
import type { Context } from '../text/context.js'
import { toSource } from '../text/prose.js'
import type { SentenceText } from '../text/tagged-sentence.js'
import { Chapters } from './chapters.js'
import { findOwners, type Owner } from './find-owners.js'
import { findReferences, type References, referenceKey } from './find-references.js'
import { findRuns } from './find-runs.js'
import { FirstUses } from './first-uses.js'
import type { Marker } from './marker-style.js'
import { structureReference } from './references/structure-reference.js'

/**
 * Gives each marker the sentence that it belongs to, by the table "Whose citation is it?" of the documentation. Every
 * marker comes back, in the order of the source; one that belongs to nothing is an `orphan`, and reported as an issue
 * unless it is the label of a reference's own entry. With `leadingMarker: 'both'` a marker at the start of a line comes
 * back twice, once for each of its sentences.
 */
export function attachMarkers(
  blocks: readonly Block[],
  markers: readonly (readonly Marker[])[],
  sentences: readonly SentenceText[],
  context: Context,
): Citation[] {
  const references = findReferences(blocks, context)
  const works = worksByKey(context.source.bibliography?.entries ?? [])
  const byBlock = groupByBlock(blocks.length, sentences)
  const uses = new FirstUses()
  const chapters = new Chapters()
  let before: SentenceText | null = null
  return blocks.flatMap((block, at) => {
    const around = {
      kind: block.kind,
      label: block.label,
      kindBefore: blocks[at - 1]?.kind ?? null,
      before,
      leadingMarker: context.options.leadingMarker,
    }
    before = byBlock[at]!.at(-1) ?? before
    return findRuns(block, at, markers[at]!, byBlock[at]!).flatMap((run) => {
      const owners = findOwners(run, around)
      const gap = owners[0]?.rule !== 'reference-entry' && uses.skips(run.markers)
      const chapter = owners[0]?.rule === 'reference-entry' ? 0 : chapters.of(run.markers)
      return run.markers.flatMap((marker) =>
        owners.map((owner) => {
          const reference =
            findReference(marker, references, at, chapter) ??
            findWork(marker, works) ??
            ownReference(block, marker, context)
          return toCitation(block, marker, owner, gap && owner.leads, reference, context)
        }),
      )
    })
  })
}

function groupByBlock(count: number, sentences: readonly SentenceText[]): SentenceText[][] {
  const groups: SentenceText[][] = Array.from({ length: count }, () => [])
  for (const sentence of sentences) groups[sentence.block]!.push(sentence)
  return groups
}

function toCitation(
  block: Block,
  marker: Marker,
  owner: Owner,
  assumed: boolean,
  known: Reference | undefined,
  context: Context,
): Citation {
  const { start, end } = toSource(block.prose, marker.ownStart, marker.ownEnd)
  const { sentence, placement, scope, rule } = owner
  const isEntry = rule === 'reference-entry'
  if (sentence === null && !isEntry) reportOrphan(context, { start, end }, rule)
  const reference = isEntry ? undefined : known
  return {
    marker: context.source.text.slice(start, end),
    labels: [...marker.labels],
    kind: marker.kind,
    start,
    end,
    placement,
    sentence: sentence?.index ?? null,
    scope,
    rule,
    status: sentence === null ? 'orphan' : assumed || marker.series !== undefined ? 'assumed' : 'attached',
    ...(marker.locator === undefined ? {} : { locator: marker.locator }),
    ...(reference === undefined ? {} : { reference }),
  }
}

/** The entry of the first label that has one. */
function findReference(
  { kind, labels }: Marker,
  references: References,
  block: number,
  chapter: number,
): Reference | undefined {
  for (const label of labels) {
    const reference = references.find(referenceKey(kind, label), block, chapter)
    if (reference !== undefined) return reference
  }
  return undefined
}

function worksByKey(entries: readonly BibliographyEntry[]): ReadonlyMap<string, Reference> {
  const works = new Map<string, Reference>()
  for (const { key, reference } of entries) if (!works.has(key)) works.set(key, reference)
  return works
}

/** The work of the first key that the bibliography has. */
function findWork({ kind, labels }: Marker, works: ReadonlyMap<string, Reference>): Reference | undefined {
  if (kind !== 'key' || works.size === 0) return undefined
  return labels.flatMap((label) => works.get(label) ?? [])[0]
}

/** What the marker itself says of its source: a note in the text, a link. */
function ownReference({ prose }: Block, { source }: Marker, context: Context): Reference | undefined {
  if (source === undefined || source.end <= source.start) return undefined
  const span = toSource(prose, source.start, source.end)
  const text = context.source.text.slice(span.start, span.end)
  return { text, ...span, ...(source.url === undefined ? structureReference(text) : { urls: [source.url] }) }
}

function reportOrphan(context: Context, span: { start: number; end: number }, rule: string): void {
  const marker = context.source.text.slice(span.start, span.end)
  const place = rule === 'after-heading' ? 'behind a heading' : 'at the start of the document'
  context.report(
    'orphan-marker',
    'warning',
    `Unexpected marker ${marker} ${place}, expected a sentence before it`,
    span,
  )
}
