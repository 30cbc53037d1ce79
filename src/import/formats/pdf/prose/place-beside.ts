import type { Paragraph } from './placed-line.js'

/** Puts what stands in the margin behind the paragraph beside it, or before one that goes on over the page. */
export function placeBeside(paragraphs: readonly Paragraph[], beside: readonly Paragraph[]): Paragraph[] {
  const placed = [...paragraphs]
  for (const side of beside) {
    const { page, line } = side.lines[0]!
    const lines = paragraphs.flatMap((paragraph) => paragraph.lines.map((own) => ({ paragraph, own })))
    const near = lines
      .filter(({ own }) => own.page === page)
      .map(({ paragraph, own }) => ({ paragraph, room: Math.abs(own.line.y - line.y) }))
      .sort((a, b) => a.room - b.room)[0]?.paragraph
    const at = near === undefined ? placed.length : placed.indexOf(near)
    placed.splice(near?.lines.at(-1)?.page === page ? at + 1 : at, 0, side)
  }
  return placed
}
