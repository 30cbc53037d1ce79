import type { Link, LinkReference, Nodes, PhrasingContent, RootContent } from 'mdast'
import type { Span } from '../../model/span.js'
import type { Exact, Piece } from './exact-positions.js'
import type { MarkdownWriter } from './markdown-writer.js'

/** What a writer is told of a block, and then of what stands in it; blocks without an entry are read through. */
type BlockReader = (node: Nodes, span: Span, writer: MarkdownWriter, walk: Walk) => void

/** Walks over the children of a node, whose offsets are counted from `base`. */
interface Walk {
  blocks(node: Nodes): void
  words(node: Nodes): void
  exact(node: Nodes): Exact
}

const blocks: Readonly<Partial<Record<Nodes['type'], BlockReader>>> = {
  paragraph: (node, span, writer, walk) => {
    writer.openParagraph(span)
    walk.words(node)
    writer.close()
  },
  heading: (node, span, writer, walk) => {
    writer.openHeading(span)
    walk.words(node)
    writer.close()
  },
  tableCell: (node, span, writer, walk) => {
    writer.openCell(span)
    walk.words(node)
    writer.close()
  },
  list: (node, _span, writer, walk) => {
    writer.openList()
    walk.blocks(node)
    writer.closeList()
  },
  listItem: (node, span, writer, walk) => {
    writer.startItem(walk.exact(node).prefix ?? { start: span.start, end: span.start })
    walk.blocks(node)
  },
  footnoteDefinition: (node, span, writer, walk) => {
    writer.openNote(span, walk.exact(node).name)
    walk.blocks(node)
    writer.closeNote(span)
  },
  definition: (node, span, writer, walk) => {
    writer.openNote(span, walk.exact(node).name)
    writer.closeNote(span)
  },
  yaml: (_node, span, writer) => writer.readFrontMatter(span),
  html: (_node, span, writer) => writer.leaveOut(span, 'html-left-out', 'HTML'),
  code: (_node, span, writer) => writer.passCode(span),
}

/**
 * Leads a writer over a tree of Markdown; `base` is what its offsets do not count, a byte order mark. `original` gives the node
 * that the parser made where another plugin has left words without a place in the source, or undefined where there is none.
 */
export function walkTree(
  tree: Nodes,
  writer: MarkdownWriter,
  base: number,
  original: (node: Nodes) => Nodes | undefined = () => undefined,
): void {
  const shifted = ({ start, end }: Span): Span => ({ start: start + base, end: end + base })
  const walk: Walk = {
    blocks(node) {
      for (const child of childrenOf(node)) {
        const span = spanOf(child)
        const reader = blocks[child.type]
        if (span === null) writer.passUnplaced(child.type)
        else if (reader === undefined) walk.blocks(child)
        else reader(child, shifted(span), writer, walk)
      }
    },
    words(node) {
      const placed = isPlaced(node) ? node : (original(node) ?? node)
      for (const child of childrenOf(placed)) readWords(child as PhrasingContent)
    },
    exact: ({ data }) => {
      const { label, name, prefix } = data?.exact ?? {}
      return {
        ...(label && { label: shifted(label) }),
        ...(name && { name: shifted(name) }),
        ...(prefix && { prefix: shifted(prefix) }),
      }
    },
  }
  walk.blocks(tree)

  function readWords(node: PhrasingContent): void {
    const span = spanOf(node)
    if (span === null) writer.passUnplaced(node.type)
    else readPlaced(node, shifted(span))
  }

  function readPlaced(node: PhrasingContent, span: Span): void {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        readPieces(node.data?.exact?.pieces, node.type)
        break
      case 'break':
        writer.breakHard(span)
        break
      case 'html':
        writer.passTag(span)
        break
      case 'footnoteReference':
        writer.copy(span)
        break
      case 'image':
      case 'imageReference':
        break
      case 'link':
      case 'linkReference':
        readLink(node, span)
        break
      default:
        walk.words(node)
    }
  }

  function readLink(node: Link | LinkReference, span: Span): void {
    const { label } = walk.exact(node)
    if (label !== undefined && writer.isMarkerLabel(label)) writer.copy(label)
    else walk.words(node)
    const full = node.type === 'linkReference' && node.referenceType === 'full' && label !== undefined
    if (full) writer.readReference({ start: label.end, end: span.end })
  }

  function readPieces(pieces: readonly Piece[] | undefined, type: string): void {
    if (pieces === undefined) writer.passUnplaced(type)
    for (const piece of pieces ?? []) {
      const span = shifted(piece)
      if (piece.kind === 'copy') writer.copy(span)
      else if (piece.kind === 'atom') writer.decode(span)
      else writer.breakLine(span)
    }
  }
}

/** Whether every word in a node has its place in the source. */
function isPlaced(node: Nodes): boolean {
  if (node.type === 'text' || node.type === 'inlineCode') return node.data?.exact?.pieces !== undefined
  return childrenOf(node).every(isPlaced)
}

function childrenOf(node: Nodes): readonly RootContent[] {
  return 'children' in node ? node.children : []
}

/** Where a node stands in what was parsed, or null for one that another plugin made. */
function spanOf({ position }: Nodes): Span | null {
  const [start, end] = [position?.start?.offset, position?.end?.offset]
  return start === undefined || end === undefined ? null : { start, end }
}
