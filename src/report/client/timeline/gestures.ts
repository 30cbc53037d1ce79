import type { Timeline } from './timeline.js'

/** Wheel, drag, pinch and double click on the timeline. A drag is no click on what it ended on. */
export function listenToGestures(canvas: SVGSVGElement, timeline: Timeline): void {
  const pointers = new Map<number, number>()
  let moved = 0

  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      const width = canvas.clientWidth
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey) {
        timeline.panBy((event.deltaX || event.deltaY) / width)
      } else timeline.zoomBy(1.0018 ** event.deltaY, placeOf(event.clientX))
    },
    { passive: false },
  )
  canvas.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    if (pointers.size === 0) moved = 0
    pointers.set(event.pointerId, event.clientX)
  })
  canvas.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId)
    if (before === undefined) return
    const delta = event.clientX - before
    moved += Math.abs(delta)
    if (moved > 4) canvas.setPointerCapture(event.pointerId)
    if (pointers.size === 1) timeline.panBy(-delta / canvas.clientWidth)
    else pinch(event, before)
    pointers.set(event.pointerId, event.clientX)
  })
  for (const name of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
    canvas.addEventListener(name, (event) => pointers.delete(event.pointerId))
  }
  canvas.addEventListener('click', (event) => moved > 4 && event.stopPropagation(), true)
  canvas.addEventListener('dblclick', (event) => timeline.zoomBy(0.4, placeOf(event.clientX)))

  function placeOf(x: number): number {
    const box = canvas.getBoundingClientRect()
    return (x - box.left) / box.width
  }

  function pinch(event: PointerEvent, before: number): void {
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1]
    if (other === undefined) return
    const [now, then] = [Math.max(12, Math.abs(event.clientX - other)), Math.max(12, Math.abs(before - other))]
    timeline.zoomBy(then / now, placeOf((event.clientX + other) / 2))
  }
}
