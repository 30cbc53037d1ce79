import { createReadStream } from 'node:fs'

/** The longest line of a file in bytes. */
export async function longestLineOf(file: string): Promise<number> {
  let [longest, length] = [0, 0]
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let at = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, at)) {
      longest = Math.max(longest, length + end - at)
      length = 0
      at = end + 1
    }
    length += chunk.length - at
  }
  return Math.max(longest, length)
}
