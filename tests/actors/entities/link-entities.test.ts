import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { actorsOf } from '../../support/actors-of.js'
import { readExpectations } from '../../support/read-expectations.js'

/** Each mention with the actor that it is linked to. */
function linksOf(text: string): string[] {
  return actorsOf(text).map(({ text, entity }) => `${text} → ${entity}`)
}

test.each(readExpectations(readFileSync(new URL('./links.md', import.meta.url), 'utf8')))('$text', (example) => {
  const found = actorsOf(example.text).map(({ text, entity }) => ({ text, value: entity }))
  expect(found).toEqual(example.expectations.map(({ text, value }) => ({ text, value })))
})

test('three people share two surnames: the nearest context tells whom a bare surname means, or it stays apart', () => {
  const text = [
    'Clara Holm founded the school in 1871.',
    'Holm hired Peter Brandt, a teacher from Bergen.',
    'Brandt resigned in 1880.',
    'Years later Oskar Holm took over.',
    'Oskar Holm sold the building, and Holm moved away.',
    'Letters of the time are lost.',
    'A fire burned the archive.',
    'The roof fell in.',
    'The town forgot the school.',
    'In 1931 a street was named after Holm.',
  ].join(' ')
  expect(linksOf(text).filter((link) => !link.includes('bergen'))).toEqual([
    'Clara Holm → clara-holm',
    'Holm → clara-holm',
    'Peter Brandt → peter-brandt',
    'Brandt → peter-brandt',
    'Oskar Holm → oskar-holm',
    'Oskar Holm → oskar-holm',
    'Holm → oskar-holm',
    'Holm → holm',
  ])
})

test('an acronym is what it stands for, on either side of its expansion', () => {
  expect(linksOf("Troops of Hay'at Tahrir al-Sham (HTS) advanced. In May, HTS took Aleppo.")).toEqual([
    "Hay'at Tahrir al-Sham → hayat-tahrir-al-sham",
    'HTS → hayat-tahrir-al-sham',
    'HTS → hayat-tahrir-al-sham',
    'Aleppo → aleppo',
  ])
})

test('names known to mean the same are one actor, by the fullest name in the document', () => {
  const mentions = actorsOf('The U.S. Congress met. The United States joined the war. Britain did not.')
  expect(mentions.find(({ text }) => text === 'United States')).toMatchObject({ entity: 'united-states' })
  const states = actorsOf('Iraq fought ISIL. The Islamic State lost Mosul, and ISIS fled.')
  expect(states.filter(({ name }) => name === 'Islamic State').map(({ text }) => text)).toEqual([
    'ISIL',
    'Islamic State',
    'ISIS',
  ])
})

test('a given name alone and a title with a surname go to the person', () => {
  expect(linksOf('Saddam Hussein ruled Iraq. Saddam claimed a plot. President Hussein fell in 2003.')).toEqual([
    'Saddam Hussein → saddam-hussein',
    'Iraq → iraq',
    'Saddam → saddam-hussein',
    'Hussein → saddam-hussein',
  ])
})

test('the title is kept beside the name', () => {
  const [first] = actorsOf('Iraqi President Ahmed Hassan al-Bakr began working with Syria.')
  expect(first).toMatchObject({ text: 'Ahmed Hassan al-Bakr', title: 'Iraqi President', type: 'person', rule: 'title' })
})
