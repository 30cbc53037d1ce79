/** A dot on the map, in pixels. */
export interface Dot {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly name: string
}

/** Where a label begins, on the line of its dot. */
export interface Label {
  readonly dot: Dot
  readonly x: number
  readonly y: number
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Width of a letter and height of a line, at the size of the style sheet. */
const LETTER = 6.3
const LINE = 13
/** How many letters of a name are shown. */
export const LETTERS = 24

/**
 * Gives dots labels beside them, in their order, where a label lies over no other dot or label and is not cut by the edge:
 * at the right, else at the left.
 */
export function layLabels(dots: readonly Dot[], width: number, height: number): Label[] {
  const taken: Box[] = dots.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }))
  const labels: Label[] = []
  for (const [index, dot] of dots.entries()) {
    const length = Math.min(dot.name.length, LETTERS) * LETTER
    for (const x of [dot.x + dot.radius + 3, dot.x - dot.radius - 3 - length]) {
      const box = { left: x, right: x + length, top: dot.y - LINE / 2, bottom: dot.y + LINE / 2 }
      if (box.left < 2 || box.right > width - 2 || box.top < 0 || box.bottom > height) continue
      if (taken.some((other, at) => at !== index && overlap(box, other))) continue
      taken.push(box)
      labels.push({ dot, x, y: dot.y + 4 })
      break
    }
  }
  return labels
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
