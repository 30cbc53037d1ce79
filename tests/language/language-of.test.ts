import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { francAll } from 'franc-all'
import { describe, expect, test } from 'vitest'
import { closestLanguages } from '../../src/language/closest-languages.js'
import { languageOf } from '../../src/language/language-of.js'
import { LANGUAGES } from '../../src/language/languages.js'
import { scriptOf } from '../../src/language/script-of.js'

const passages = [
  ...readFileSync(join(import.meta.dirname, 'passages.md'), 'utf8').matchAll(/^## (.*)\n\n(.*)$/gm),
].map(([, language = '', text = '']) => ({ language, text }))

describe('a passage', () => {
  test.each(passages)('in $language is named: $text', ({ language, text }) => expect(languageOf(text)).toBe(language))

  test('is named by half of it as well', () => {
    const halves = passages.flatMap(({ language, text }) => {
      const middle = text.indexOf(' ', text.length / 2)
      const parts = middle < 0 ? [text] : [text.slice(0, middle), text.slice(middle)]
      return parts.map((part) => [language, languageOf(part)])
    })
    expect(halves.filter(([language, found]) => found !== language)).toEqual([])
  })
})

test('languages are as close as franc finds them', () => {
  for (const script of ['Latin', 'Cyrillic', 'Arabic', 'Hebrew']) {
    const candidates = LANGUAGES.filter((language) => language.script === script)
    const only = candidates.map(({ code }) => code)
    for (const { text } of passages) {
      if (scriptOf(text).script !== script) continue
      const found = closestLanguages(text, candidates).map(({ language, likeness }) => [language.code, likeness])
      expect(new Map(found as [string, number][])).toEqual(new Map(francAll(text, { only })))
      expect(found[0]![1]).toBe(1)
    }
  }
})

/** English of the kinds that spelling alone would take for something else, and what is no prose. */
const never = {
  'of Chaucer': `Whan that Aprille with his shoures soote The droghte of Marche hath perced to the roote, And bathed every veyne in
    swich licour Of which vertu engendred is the flour`,
  'of the north': `The laddie cam hame frae the kirk wi his faither an sat doun by the ingle, an nae a word wad he say tae onybody
    aboot whit he had seen yon nicht amang the stanes`,
  'of the registers': `Item, paied unto Thomas Arden for ye mendyng of ye churche dore, vjd. Item, paied to hys man for naylles and
    a locke for ye same, iijd. Item, for bere to ye ryngers`,
  'in notes': `Born Leeds 1845. Educated Harrow, Oxford. Married 1870 Anna Holt, two sons, three daughters. Called bar 1872. Elected
    alderman 1880. Retired 1901. Died Torquay 1911, buried Highgate.`,
  'in headlines': `Mayor quits. Port shut. Strike looms. Troops sent north. Prices soar. Bread scarce. Ships burn. Crowds gather.
    Shops looted. Court meets. King flees. Peace signed. Bells ring.`,
  'in verse': `Broken mirrors, empty chambers, silent fountains, fallen leaves; winter evenings, glowing embers, swallows nesting under
    eaves`,
  'of kitchens': `Ingredients: 200 g flour, 3 eggs, 50 g butter, 1 pinch salt, 2 dl milk. Mix flour, eggs, milk; add salt; melt
    butter, fry thin pancakes until golden; serve warm, sprinkle sugar, lemon juice.`,
  'full of foreign names': `Van der Berg and De Groot founded Groot & Zonen in Haarlem. Vereenigde Oostindische Compagnie directors
    objected. Willem van den Broeck sold his shares to Pieter de Hooch and Jan van Goyen, burgemeester van Dordrecht.`,
  'that quotes titles': `She sang in Le Nozze di Figaro, Così fan tutte and Die Entführung aus dem Serail, and published Essai sur les
    moeurs et l'esprit des nations in a translation of her own.`,
  'that is a list of people': `Jean de la Fontaine, Pierre du Bois, Anne-Marie Lefèvre, Karl von Stein, Otto von Bülow, Johann van der
    Meer, Giuseppe di Stefano, Maria de los Santos, Luís de Camões, Ana de Castro`,
  'that is a list of plants': `Flora includes Quercus robur, Fagus sylvatica, Betula pendula, Pinus sylvestris, Acer pseudoplatanus,
    Fraxinus excelsior, Ulmus glabra, Sorbus aucuparia, Ilex aquifolium.`,
  'that is a list of places': `Matrouh Alexandria Beheira Kafr El Sheikh Dakahlia Damietta Port Said North Sinai Gharbia Monufia
    Qalyubia Sharqia Ismailia Giza Faiyum Cairo Suez Beni Suef Minya New Valley Asyut`,
  'in figures':
    '1847 112 1848 118 1849 121 1850 97 1851 104 1852 130 1853 128 1854 131 1855 140 1856 152 1857 149 1858 160',
}

test.each(Object.entries(never))('English %s is not named', (_, text) => {
  expect(languageOf(text.replace(/\s+/g, ' '))).toBeNull()
})
