import { expect, test } from 'vitest'
import { foldName } from '../../src/places/fold-name.js'

test.each([
  ['The Hague', 'hague'],
  ['St. Petersburg', 'saint petersburg'],
  ['St Albans', 'saint albans'],
  ['Saint-Denis', 'saint denis'],
  ['Abnūb', 'abnub'],
  ['Łódź', 'lodz'],
  ['Al Qā’im', 'al qaim'],
  ['Straßburg', 'strassburg'],
  ['Thebes', 'thebes'],
])('%s is looked up as %s', (name, key) => expect(foldName(name)).toBe(key))
