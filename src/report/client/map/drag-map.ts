/** Drags move the map. A drag is no click on the place that it ended on. */
export function dragMap(canvas: SVGSVGElement, move: (right: number, down: number) => void): void {
  let last: { readonly x: number; readonly y: number } | null = null
  let moved = 0
  canvas.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    last = { x: event.clientX, y: event.clientY }
    moved = 0
  })
  canvas.addEventListener('pointermove', (event) => {
    if (last === null) return
    const [right, down] = [last.x - event.clientX, last.y - event.clientY]
    moved += Math.abs(right) + Math.abs(down)
    if (moved > 4) {
      canvas.setPointerCapture(event.pointerId)
      move(right, down)
    }
    last = { x: event.clientX, y: event.clientY }
  })
  for (const name of ['pointerup', 'pointercancel'] as const) {
    canvas.addEventListener(name, () => {
      last = null
    })
  }
  canvas.addEventListener('click', (event) => moved > 4 && event.stopPropagation(), true)
}
