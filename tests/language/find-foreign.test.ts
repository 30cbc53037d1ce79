import { describe, expect, test } from 'vitest'
import type { Extraction } from '../../src/model/extraction.js'
import { extract } from '../../src/run/work/extract.js'

const french =
  "Le conseil municipal se réunit le soir dans la grande salle de l'hôtel de ville.[2] Le maire annonça que les ouvriers du port avaient cessé le travail."
const german =
  'Der Rat der Stadt beschloss am 4.9.1731, die alte Brücke abzureißen.[3] Die Kosten sollten zu gleichen Teilen von den Zünften und vom Kloster getragen werden.'
const opening = 'The mayor of Velm resigned in 1911.[1]'
const closing = 'The king replied on 3 May 1912 that Otto Brandt had to stay.[4]'

/** What is named, with the words in question. */
function named({ issues }: Extraction, text: string): [string, string][] {
  return issues
    .filter(({ code }) => code === 'other-language')
    .map(({ message, start, end }) => [/^Unexpected (.*), expected/.exec(message)![1]!, text.slice(start, end)])
}

describe('a document in another language', () => {
  const text = `${german} Anna Lund sagte, dass nur die Mönche bleiben wollten. The Times schrieb davon.`
  const extraction = extract(text)

  test('is named', () => expect(named(extraction, text)).toEqual([['document in German', text]]))

  test('keeps its sentences and markers', () => {
    expect(extraction.sentences).toHaveLength(4)
    expect(extraction.citations).toMatchObject([{ marker: '[3]', sentence: 0, status: 'attached' }])
  })

  test('keeps its full dates, and no word that is only spelt like one', () => {
    const may = extract(`${german} Im Mai kam sie wieder, im Jahr 1732 starb er, und der 1736-05-06 war ein Sonntag.`)
    expect(may.dates.map(({ edtf }) => edtf)).toEqual(['1731-09-04', '1736-05-06'])
  })

  test('has no actors and no events', () => {
    expect(extraction.actors).toEqual([])
    expect(extraction.events).toEqual([])
  })

  test('is read all the same where the caller says so', () => {
    const read = extract(text, { language: 'any' })
    expect(named(read, text)).toEqual([])
    expect(read.actors).not.toEqual([])
    expect(extract(text, { language: 'english' })).toEqual(extraction)
  })

  test('may have a title and a word between in English', () => {
    const book = `The History of the Port\n\n${french} «The Art of War» fut lu. ${french}\n\nFin\n`
    expect(named(extract(book), book)).toEqual([['document in French', book.trimEnd()]])
  })

  test('is named in Markdown and HTML', () => {
    const markdown = `# Histoire\n\n${french}\n\n- Anna Lund\n- Otto Brandt\n`
    const ofMarkdown = extract({ id: 'a.md', text: markdown, mediaType: 'text/markdown' })
    expect(ofMarkdown).toMatchObject({ actors: [], events: [] })
    expect(named(ofMarkdown, markdown).map(([what]) => what)).toEqual(['document in French'])
    const html = `<html><body><main><h1>Histoire</h1><p>${french}</p><p>${french}</p></main></body></html>`
    const ofHtml = extract({ id: 'a.html', text: html, mediaType: 'text/html' })
    expect(named(ofHtml, html).map(([what]) => what)).toEqual(['document in French'])
  })
})

describe('a passage in another language', () => {
  const of = (text: string, mediaType: 'text/plain' | 'text/markdown' = 'text/plain') => {
    const extraction = extract({ id: 'text', text, mediaType })
    return { named: named(extraction, text), triggers: extraction.events.map(({ trigger }) => trigger.text) }
  }
  const around = ['resigned', 'replied']

  test('is named, and the English around it is read', () => {
    const { triggers, ...rest } = of(`${opening}\n\n${french}\n\n${closing}`)
    expect(rest.named).toEqual([['passage in French', french]])
    expect(triggers).toEqual(expect.arrayContaining(around))
  })

  test('may be a quotation of Markdown', () => {
    const { triggers, ...rest } = of(`${opening}\n\n> ${french}\n\n## Reception\n\n${closing}`, 'text/markdown')
    expect(rest.named).toEqual([['passage in French', french]])
    expect(triggers).toEqual(expect.arrayContaining(around))
  })

  test('may be some sentences of a block', () => {
    const { triggers, ...rest } = of(`${opening}\n${french}\n${closing}`)
    expect(rest.named).toEqual([['passage in French', french]])
    expect(triggers).toEqual(expect.arrayContaining(around))
  })

  test('may be lines, each too short to be judged', () => {
    const verse = `Quand le soleil se couche\nsur les toits de la ville,\nles enfants de la rue\nrentrent à la maison;\net la lune qui monte\nregarde les fenêtres.`
    const { triggers, ...rest } = of(`${opening}\n\n${verse}\n\nHe died in 1880 at Velm.`)
    expect(rest.named).toEqual([['passage in French', verse]])
    expect(triggers).toEqual(['resigned', 'died'])
  })

  test('ends where another begins', () => {
    expect(of(`${opening}\n\n${french}\n\n${german}\n\n${closing}`).named).toEqual([
      ['passage in French', french],
      ['passage in German', german],
    ])
  })

  test('leaves the words that introduce it, and a short line behind it, to the English', () => {
    const quoted = `${opening} He wrote to Anna Lund: "${french}"\n\nReception\n\n${closing}`
    expect(of(quoted).triggers).toEqual(expect.arrayContaining(['resigned', 'wrote', 'replied']))
  })

  test('is not named where it is a phrase or a short line', () => {
    expect(of(`${opening} Il mourut en 1911. ${closing}`).named).toEqual([])
    expect(of('Il mourut en 1911.').named).toEqual([])
  })

  test('is no list of references and no table of names', () => {
    const works = `## References\n\n[1] Lenz, Histoire de la ville et du port de Velm depuis les origines jusqu'à nos jours (1901).\n\n[2] Marr, Geschichte der Stadt und ihrer alten Brücke bis auf unsere Zeit (1911).\n`
    expect(of(`${opening}\n\n${closing}\n\n${works}`, 'text/markdown').named).toEqual([])
    const table = `| ville | rue du maire |\n| --- | --- |\n${'| place de la mairie | rue du pont neuf |\n'.repeat(6)}`
    expect(of(`${opening}\n\n${table}\n${closing}`, 'text/markdown').named).toEqual([])
  })
})
