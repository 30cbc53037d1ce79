import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  hasActiveComplement,
  hasAgent,
  hasFirmObject,
  hasObject,
  isInVerbList,
} from '../../../src/events/clauses/complements.js'
import { finiteAhead } from '../../../src/events/clauses/finite-ahead.js'
import type { SentenceGroups } from '../../../src/events/clauses/sentence.js'
import { findVerbGroups } from '../../../src/events/verbs/verb-groups.js'
import { correctedPos } from '../../../src/events/words/corrected-pos.js'
import type { Word } from '../../../src/events/words/word.js'
import { verbFormOf } from '../../../src/text/parts-of-speech/verb-forms.js'
import { readCases } from '../fixture.js'

/** Words as `text/POS` and `text/POS=lemma`; `1990/DATE` is a date. */
function wordsOf(tagged: string): Word[] {
  return tagged.split(' ').map((part, index): Word => {
    const [, text = '', tag = '', lemma] = /^(.+)\/([A-Z]+)(?:=(.+))?$/.exec(part)!
    const date = tag === 'DATE' ? 0 : null
    const span = { start: index, end: index + 1 }
    const pos = date === null ? tag : 'NUM'
    return {
      index,
      text,
      lower: text.toLowerCase(),
      lemma: lemma ?? text,
      pos,
      date,
      actor: null,
      named: false,
      ...span,
    }
  })
}

function sentenceOf(words: readonly Word[]): SentenceGroups {
  const groups = findVerbGroups(words)
  return { words, groupAt: words.map((_, at) => groups.find(({ first }) => first === at) ?? null), speeches: new Map() }
}

/** What each column of the table says of the words. */
const columns: Readonly<Record<string, (words: readonly Word[]) => string>> = {
  corrected: (words) => {
    const found = words.map((word, at) => ({ word, pos: correctedPos(words, at) }))
    return found.flatMap(({ word, pos }) => (pos === word.pos ? [] : [`${word.text} ${pos}`])).join(', ')
  },
  groups: (words) =>
    findVerbGroups(words)
      .map(({ first, last, form, modal, ...group }) => {
        const flags = (['passive', 'copula', 'adjectival', 'negated'] as const).filter((flag) => group[flag])
        const text = words.slice(first, last + 1).map(({ text }) => text)
        return [`${text.join(' ')}:`, form, ...(modal === null ? [] : [modal]), ...flags].join(' ')
      })
      .join(', '),
  behind: (words) => {
    const sentence = sentenceOf(words)
    const tests = {
      object: hasObject,
      firm: hasFirmObject,
      list: isInVerbList,
      agent: hasAgent,
      clause: hasActiveComplement,
    }
    return sentence.groupAt
      .flatMap((group) => {
        if (group === null) return []
        const holds = Object.entries(tests).filter(([, holds]) => holds(sentence, group))
        return holds.length === 0 ? [] : [`${words[group.head]!.text}: ${holds.map(([name]) => name).join(' ')}`]
      })
      .join(', ')
  },
  ahead: (words) => {
    const verb = finiteAhead(sentenceOf(words), 0)
    return verb === null ? '' : words[verb.head]!.text
  },
}

describe('words with their parts of speech', () => {
  test.each(readCases(readFileSync(new URL('tagged.md', import.meta.url), 'utf8')))(
    '$sentence',
    ({ sentence, events: [row] }) => {
      const words = wordsOf(sentence)
      const found = Object.entries(columns).map(([name, say]) => [name, say(words)])
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(found.map(([name]) => [name, row![name!]])))
    },
  )
})

test.each([
  ['began', 'past'],
  ['begun', 'participle'],
  ['held', 'either'],
  ['set', 'unchanged'],
  ['joined', 'either'],
  ['joining', 'gerund'],
  ['joins', 'third'],
  ['join', 'base'],
  ['re-joined', 'either'],
  ['rebuilt', 'either'],
  ['overran', 'past'],
  ['underwent', 'past'],
  ['outran', 'past'],
  ['co-wrote', 'past'],
  ['prebuilt', 'either'],
  ['king', 'gerund'],
  ['red', 'base'],
  ['sled', 'either'],
  ['is', 'base'],
  ['gas', 'third'],
  ['pass', 'base'],
  ['need', 'base'],
  ['feed', 'base'],
  ['breed', 'base'],
  ['succeed', 'base'],
  ['proceed', 'base'],
  ['exceed', 'base'],
  ['speed', 'base'],
  ['embed', 'base'],
  ['heed', 'base'],
  ['seed', 'base'],
  ['weed', 'base'],
  ['bleed', 'base'],
  ['shed', 'unchanged'],
  ['wed', 'either'],
])('%s is %s', (word, form) => {
  expect(verbFormOf(word)).toBe(form)
})
