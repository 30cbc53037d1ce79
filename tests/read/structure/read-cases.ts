import { readFileSync } from 'node:fs'
import type { MediaType } from '../../../src/model/document.js'

/** A stretch that a fixture marks: the words between its marks, and what it says of them. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly says: string
}

/** A text of a fixture without its marks. */
export interface Case {
  readonly name: string
  readonly text: string
  readonly mediaType: MediaType
  readonly marks: readonly Mark[]
  readonly isNever: boolean
}

/** Reads the cases of a fixture; `marks` finds one, with its words and what it says of them in its groups 1 and 2. */
export function readCases(path: string, marks: RegExp): Case[] {
  const [, body = '', never = ''] =
    /\n## [^\n]*\n([\s\S]*?)\n## Never\n([\s\S]*)$/.exec(readFileSync(path, 'utf8')) ?? []
  return [body, never].flatMap((part, at) =>
    part.split(/\n----\n/).map((raw, index) => {
      const [, type, marked = ''] = /^(?:\((markdown|html)\)\n)?([\s\S]*)$/.exec(raw.trim())!
      const found: Mark[] = []
      let text = ''
      let from = 0
      for (const match of marked.matchAll(marks)) {
        text += marked.slice(from, match.index)
        found.push({ start: text.length, end: text.length + match[1]!.length, says: match[2] ?? '' })
        text += match[1]!
        from = match.index + match[0].length
      }
      text += marked.slice(from)
      const mediaType: MediaType = type === undefined ? 'text/plain' : `text/${type as 'markdown' | 'html'}`
      return {
        name: `${at === 0 ? '' : 'never '}${index + 1}: ${text.slice(0, 40)}`,
        text,
        mediaType,
        marks: found,
        isNever: at === 1,
      }
    }),
  )
}
