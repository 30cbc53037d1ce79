import type { Span } from '../../model/span.js'
import type { MarkdownWalk } from './markdown-walk.js'

interface Token {
  readonly type: string
  readonly start: { readonly offset: number }
  readonly end: { readonly offset: number }
}

/** An event of micromark: a token begins or ends. */
export type MarkdownEvent = readonly ['enter' | 'exit', Token, unknown]

type Handler = (walk: MarkdownWalk, span: Span) => void
type Handlers = Readonly<Record<string, Handler | undefined>>

/** Tokens that are read as a whole; the tokens inside are passed over. */
const whole: Handlers = {
  data: (walk, span) => walk.copy(span),
  codeTextData: (walk, span) => walk.copy(span),
  autolinkProtocol: (walk, span) => walk.copy(span),
  autolinkEmail: (walk, span) => walk.copy(span),
  literalAutolink: (walk, span) => walk.copy(span),
  gfmFootnoteCall: (walk, span) => walk.copy(span),
  characterEscape: (walk, span) => walk.decode(span),
  characterReference: (walk, span) => walk.decode(span),
  lineEnding: (walk, span) => walk.breakLine(span),
  htmlText: (walk, span) => walk.passTag(span),
  listItemPrefix: (walk, span) => walk.startItem(span),
  gfmFootnoteDefinitionLabelString: (walk, span) => walk.nameNote(span),
  definitionLabelString: (walk, span) => walk.nameNote(span),
  reference: (walk, span) => walk.readReference(span),
  yaml: (walk, span) => walk.readFrontMatter(span),
  htmlFlow: (walk, span) => walk.leaveOut(span, 'html-left-out', 'HTML'),
  codeIndented: (walk, span) => walk.leaveOut(span, 'code-left-out', 'indented code'),
  codeFenced: () => {},
  image: () => {},
  resource: () => {},
  tableDelimiterRow: () => {},
}

/** Tokens that begin something; what is inside is read as well. Those that no table names are walked through. */
const openings: Handlers = {
  paragraph: (walk, span) => walk.openParagraph(span),
  atxHeading: (walk, span) => walk.openHeading(span),
  setextHeading: (walk, span) => walk.openHeading(span),
  tableHeader: (walk, span) => walk.openCell(span),
  tableData: (walk, span) => walk.openCell(span),
  listOrdered: (walk) => walk.openList(),
  listUnordered: (walk) => walk.openList(),
  gfmFootnoteDefinition: (walk, span) => walk.openNote(span),
  definition: (walk, span) => walk.openNote(span),
}

const closings: Handlers = {
  paragraph: (walk) => walk.close(),
  atxHeading: (walk) => walk.close(),
  setextHeading: (walk) => walk.close(),
  tableHeader: (walk) => walk.close(),
  tableData: (walk) => walk.close(),
  listOrdered: (walk) => walk.closeList(),
  listUnordered: (walk) => walk.closeList(),
  gfmFootnoteDefinition: (walk, span) => walk.closeNote(span),
  definition: (walk, span) => walk.closeNote(span),
}

/** Leads a walk over the events of a document; `base` is what their offsets do not count, a byte order mark. */
export function walkEvents(events: Iterable<MarkdownEvent>, walk: MarkdownWalk, base: number): void {
  let passed: Token | null = null
  for (const [phase, token] of events) {
    if (passed !== null) {
      if (passed === token) passed = null
      continue
    }
    const { type } = token
    const span = { start: token.start.offset + base, end: token.end.offset + base }
    if (phase === 'exit') {
      closings[type]?.(walk, span)
    } else if (whole[type] || (type === 'label' && walk.isMarkerLabel(span))) {
      ;(whole[type] ?? whole.data!)(walk, span)
      passed = token
    } else {
      openings[type]?.(walk, span)
    }
  }
}
