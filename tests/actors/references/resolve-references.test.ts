import { describe, expect, test } from 'vitest'
import { resolveReferences } from '../../../src/actors/references/resolve-references.js'
import type { ActorMention, ActorType } from '../../../src/model/actor.js'
import { proseOf } from '../../../src/text/prose.js'

/** What stands for whom: `pronoun → name (rule)`. Links are names by their type; `King [Otto](person)` bears a title. */
function referencesIn(...marked: string[]): string[] {
  const actors: ActorMention[] = []
  let offset = 0
  const sentences = marked.map((line, index) => {
    const mentions: ActorMention[] = []
    let text = ''
    let from = 0
    for (const link of line.matchAll(/(?:(King|Queen|Mrs\.|Sir) )?\[([^\]]+)\]\((\w+)\)/g)) {
      const [, title, name, type] = link as unknown as [string, string | undefined, string, ActorType]
      text += line.slice(from, link.index) + (title ? `${title} ` : '')
      from = link.index + link[0].length
      const start = offset + text.length
      const entity = name.toLowerCase()
      const mention = {
        text: name,
        start,
        end: start + name.length,
        sentence: index,
        type,
        name,
        entity,
        rule: 'fixture',
      }
      mentions.push(title ? { ...mention, title } : mention)
      text += name
    }
    text += line.slice(from)
    actors.push(...mentions)
    const prose = proseOf(text, offset)
    const span = { start: offset, end: offset + text.length }
    offset = span.end + 1
    return { index, span, block: 0, kind: 'paragraph' as const, section: [], prose, hidden: [], tokens: [] }
  })
  return resolveReferences(sentences, actors)
    .filter(({ resolved }) => resolved !== undefined)
    .map(
      ({ text, name, partner, resolved }) =>
        `${text} → ${partner ? `${name} and ${partner.name}` : name} (${resolved})`,
    )
}

describe('a pronoun or description', () => {
  test.each([
    [['[Otto](person) left [Basel](place).', 'He returned.'], ['He → Otto (only-person)']],
    [
      ['[Venice](place) attacked [Genoa](place).', 'The two states made peace.'],
      ['The two states → Venice and Genoa (only-two-places)'],
    ],
    [
      ['The [Green Party](organization) won.', 'In May the party dissolved.'],
      ['the party → Green Party (only-one-of-its-kind)'],
    ],
    [['Mrs. [Lund](person) met Sir [Karl](person).', 'She returned.'], ['She → Lund (only-person-of-gender)']],
    [['King [Otto](person) met [Anna](person).', 'The king fled.'], ['The king → Otto (only-title-holder)']],
  ])('stands for whom the text leaves: %j', (sentences, expected) => {
    expect(referencesIn(...sentences)).toEqual(expected)
  })

  test.each([
    ['two persons', ['[Otto](person) met [Karl](person).', 'He returned.']],
    ['a woman', ['Queen [Lund](person) met a king.', 'He fled.']],
    ['nobody named', ['The duke left.', 'He returned.']],
    ['one of whom the text has spoken before', ['He met [Karl](person).', 'He returned.']],
    ['three places', ['[Venice](place), [Genoa](place) and [Pisa](place) met.', 'The two states made peace.']],
    ['two parties', ['The [Green Party](organization) and the [Blue Party](organization) met.', 'The party split.']],
    ['a longer phrase', ['The [Green Party](organization) won.', 'The party leader resigned.']],
    ['someone far away', ['[Otto](person) left.', 'It rained.', 'It snowed.', 'He returned.']],
  ])('stays open where there is doubt: %s', (_, sentences) => {
    expect(referencesIn(...sentences)).toEqual([])
  })
})
