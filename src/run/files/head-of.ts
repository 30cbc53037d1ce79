import { createReadStream } from 'node:fs'

/** The first bytes of a file as text; of a file that is shorter, all of it. */
export async function headOf(file: string, length: number): Promise<string> {
  let head = ''
  for await (const chunk of createReadStream(file, { end: length - 1 })) head += chunk
  return head
}
