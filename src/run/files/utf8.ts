/** So much text is gathered, in UTF-16 code units, before it becomes bytes. */
const GATHERED = 1 << 16

const encoder = new TextEncoder()
/** A byte order mark is a character like any other. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** A long text as UTF-8, in pieces: as a whole it would stand in the memory as a string of twice the size. */
export type Utf8 = readonly Uint8Array[]

/** Makes bytes of a text that comes bit by bit. */
export class Utf8Writer {
  readonly #pieces: Uint8Array[] = []
  #gathered = ''

  add(text: string): void {
    this.#gathered += text
    if (this.#gathered.length >= GATHERED) this.#encode()
  }

  /** All that was added. */
  end(): Utf8 {
    this.#encode()
    return this.#pieces
  }

  #encode(): void {
    if (this.#gathered === '') return
    this.#pieces.push(encoder.encode(this.#gathered))
    this.#gathered = ''
  }
}

/** A text, or one that comes bit by bit, as UTF-8. */
export function utf8Of(text: string | Iterable<string>): Utf8 {
  const writer = new Utf8Writer()
  for (const part of typeof text === 'string' ? [text] : text) writer.add(part)
  return writer.end()
}

/** The text of what `utf8Of` gave: no piece ends within a character. */
export function textOf(content: Utf8): string {
  return content.map((piece) => decoder.decode(piece)).join('')
}

/** How many bytes it is. */
export function sizeOf(content: Utf8): number {
  return content.reduce((sum, { length }) => sum + length, 0)
}

/** Whether a file holds just that. */
export function isSame(content: Utf8, bytes: Buffer): boolean {
  let at = 0
  for (const piece of content) {
    if (!bytes.subarray(at, at + piece.length).equals(piece)) return false
    at += piece.length
  }
  return at === bytes.length
}
