import { createInterface } from 'node:readline'
import type { EventRecord } from '../../model/event.js'
import type { Manifest } from '../../model/manifest.js'
import type { Decision } from '../../model/review.js'
import { about } from '../../review/about.js'
import { changeRecord } from '../../review/change-record.js'
import { placeWords } from '../../review/place-words.js'
import { UnfitError } from '../../review/review-fault.js'
import { type DocumentUnderReview, openEvents } from '../../run/output/reviewed-documents.js'
import type { Sources } from '../../run/sources/open-sources.js'
import { createPaint } from '../../terminal/create-paint.js'
import { say, warn } from '../../terminal/print.js'
import { visible } from '../../terminal/visible.js'
import { type Ask, askCorrection } from './ask-correction.js'
import { eventLines } from './event-lines.js'
import { openReview, type ReviewBook } from './review-book.js'
import { surroundingsIn } from './surroundings-in.js'

interface Session {
  readonly folder: string
  readonly sources: Sources
  readonly manifest: Manifest
  readonly documents: readonly DocumentUnderReview[]
  /** Who decides, and when. */
  readonly head: Pick<Decision, 'schema' | 'by' | 'at'>
}

interface Open {
  readonly document: DocumentUnderReview
  readonly event: EventRecord
}

const KEYS = '[a]ccept [r]eject [c]orrect [n]ew [s]kip [u]ndo [q]uit'

/** Puts the open events before a person, one after the other, and writes each decision as it is made. */
export async function reviewInTerminal(session: Session): Promise<{ decided: number; open: number }> {
  const { folder, documents, head } = session
  const reader = createInterface({ input: process.stdin })
  const lines = reader[Symbol.asyncIterator]()
  const ask: Ask = async (question) => {
    say(question)
    const { value, done } = await lines.next()
    return done ? undefined : value
  }
  const paint = createPaint(process.stdout.isTTY === true && process.env.NO_COLOR === undefined)
  const open = documents.flatMap((document): Open[] => {
    return openEvents(document.events, document.decisions).map((event) => ({ document, event }))
  })
  const book = openReview(folder)
  let shown = -1
  for (let at = 0; at < open.length; ) {
    const { document, event } = open[at]!
    if (shown !== at)
      say(`\n${paint('dim', `${at + 1} of ${open.length}`)}  ${eventLines(event, paint).join('\n')}\n\n`)
    shown = at
    const key = (await ask(`${KEYS} > `))?.trim().toLowerCase()
    if (key === undefined || key === 'q') break
    if (key === 's') at++
    else if (key === 'u') at = (await book.undo()) ?? at
    else if (key === 'n') await addNew(book, session, document, event, at, ask)
    else {
      const decision = await decisionOf(key, event, document, session, ask)
      if (decision === undefined) continue
      await book.add(document.document.source, { ...head, ...decision } as Decision, at)
      at++
    }
  }
  // A terminal would be waited for.
  reader.close()
  return { decided: book.count, open: open.length - book.decided }
}

/** A decision but for who makes it, and when. */
type Said = Decision extends infer One ? (One extends Decision ? Omit<One, 'schema' | 'by' | 'at'> : never) : never

async function decisionOf(
  key: string,
  event: EventRecord,
  document: DocumentUnderReview,
  session: Session,
  ask: Ask,
): Promise<Said | undefined> {
  if (key === 'a') return { ...about(event), decision: 'accept' }
  if (key === 'r') {
    const reason = (await ask('    why: '))?.trim()
    if (reason) return { ...about(event), decision: 'reject', reason }
    warn('    expected a reason\n')
    return undefined
  }
  if (key !== 'c') {
    warn(`expected one of a, r, c, n, s, u, q\n`)
    return undefined
  }
  const fields = await askCorrection(event, ask)
  if (fields === undefined) {
    warn('    nothing was corrected\n')
    return undefined
  }
  const around = await surroundingsIn(session.sources, document, session.manifest, event)
  return (await isFit(() => changeRecord(event, fields, around)))
    ? { ...about(event), decision: 'change', fields }
    : undefined
}

/** Adds an event that was missed in the sentence of another. */
async function addNew(
  book: ReviewBook,
  session: Session,
  document: DocumentUnderReview,
  event: EventRecord,
  at: number,
  ask: Ask,
): Promise<void> {
  const text = (await ask('    the word of this sentence that names it: '))?.trim()
  if (!text) return
  const around = await surroundingsIn(session.sources, document, session.manifest, event)
  const word = placeWords({ text }, { source: around.text, home: event.provenance, near: event.trigger.start })
  if (typeof word === 'string') return warn(`    ${visible(word)}\n`)
  const blank: EventRecord = {
    ...event,
    ...{ kind: 'other', negated: false, modality: 'asserted', when: null, arguments: [], actors: [], places: [] },
    trigger: { ...word, lemma: word.text.toLowerCase() },
    clause: { start: event.provenance.start, end: event.provenance.end },
  }
  const fields = await askCorrection(blank, ask)
  if (fields !== undefined && !(await isFit(() => changeRecord(blank, fields, around)))) return
  const trigger = { start: word.start, text: word.text }
  const { quote } = about(event)
  const decision: Decision = { ...session.head, decision: 'add', trigger, quote, ...(fields && { fields }) }
  await book.add(document.document.source, decision, at, false)
}

/** Whether a correction can be applied; if not, says why. */
async function isFit(change: () => unknown): Promise<boolean> {
  try {
    change()
    return true
  } catch (error) {
    if (!(error instanceof UnfitError)) throw error
    warn(`    ${visible(error.fault.field ?? '')}: ${visible(error.message)}\n`)
    return false
  }
}
