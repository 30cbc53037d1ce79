import { svg } from '../element.js'
import type { Item } from '../items.js'
import { labelOf, titleOf } from './label-of.js'
import { FADE, type Placed } from './lanes.js'

/** Height of a lane and of a mark in it, in pixels. */
export const LANE = 22
const MARK = 12
/** Width of a letter of a label, at the size of the style sheet. */
const LETTER = 6.1

/**
 * Draws an event as what is known about its time: a dot for a day, a hollow bar for some time within a month or year,
 * a filled bar for what lasted, a bar that fades out where an end is open, a broken outline for an uncertain date.
 */
export function drawMark(mark: Placed, offset: number, width: number, selected: boolean): SVGElement {
  const { item, lane } = mark
  const [left, right] = [mark.left - offset, mark.right - offset]
  const top = lane * LANE + (LANE - MARK) / 2
  const classes = [
    'mark',
    item.shape,
    item.vague ? 'vague' : '',
    item.event.negated ? 'denied' : '',
    item.mark === 'rejected' ? 'rejected' : '',
    selected ? 'selected' : '',
  ]
  const group = svg('g', { class: classes.filter(Boolean).join(' '), 'data-event': item.event.id })
  group.append(svg('title', {}, titleOf(item.event)))
  const [from, to] = [Math.max(left, -FADE * 2), Math.min(right, width + FADE * 2)]
  group.append(svg('rect', { class: 'hit', x: from - 3, y: lane * LANE, width: to - from + 6, height: LANE }))
  group.append(drawShape(item, from, to, top))
  const label = labelFor(mark, left, right, width)
  if (label !== null) {
    group.append(svg('text', { x: label.x, y: top + MARK - 2, class: label.inside ? 'inside' : 'beside' }, label.text))
  }
  return group
}

function drawShape(item: Item, left: number, right: number, top: number): SVGElement {
  const middle = top + MARK / 2
  if (item.shape === 'day')
    return svg('circle', { class: 'shape', cx: (left + right) / 2, cy: middle, r: MARK / 2 - 1 })
  if (item.shape === 'until' || item.shape === 'since') {
    const [known, open, step] = item.shape === 'until' ? [right, left, -1] : [left, right, 1]
    const arrow = `M${open - step * 6} ${middle - 4}L${open} ${middle}L${open - step * 6} ${middle + 4}`
    return svg(
      'g',
      {},
      svg('rect', { class: 'shape', x: left, y: top + 3, width: right - left, height: MARK - 6 }),
      svg('path', { class: 'bound', d: `M${known} ${top}V${top + MARK}` }),
      svg('path', { class: 'arrow', d: arrow }),
    )
  }
  return svg('rect', { class: 'shape', x: left, y: top, width: Math.max(1, right - left), height: MARK, rx: 4 })
}

/** Where there is room for a label: in the visible part of a long bar, else behind the mark. */
function labelFor(mark: Placed, left: number, right: number, width: number) {
  const { event, shape } = mark.item
  const lettersIn = (room: number) => Math.floor(room / LETTER)
  const visible = Math.max(left, 0)
  const inner = Math.min(right, width) - visible - 10
  const inside = shape === 'within' || shape === 'lasting' ? labelOf(event, lettersIn(inner)) : null
  if (inside !== null) return { x: visible + 5, text: inside, inside: true }
  if (right < 0 || right > width) return null
  const beside = labelOf(event, lettersIn(Math.min(mark.free - mark.right, 260, width - right) - 10))
  return beside === null ? null : { x: right + 4, text: beside, inside: false }
}
