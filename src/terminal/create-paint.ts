import { styleText } from 'node:util'

/** Gives a text a style for a terminal, or leaves it as it is. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

/** A paint that styles only where the terminal shows colours. */
export function createPaint(color: boolean): Paint {
  return (style, text) => (color ? styleText(style, text) : text)
}
