import { expect, test } from 'vitest'
import { lookAt } from '../../src/language/look-at.js'

test.each([
  ['The mayor of Velm resigned.', 'english'],
  ['It’s gone, and they know it.', 'english'],
  ['Karl Aasen was elected president in Oslo.', 'other'],
  ['He died in 1911.', 'open'],
  ['Il lut «The Art of War» pendant toute la nuit, puis il écrivit à ses amis de Velm et du port.', 'open'],
  ['Le maire annonça que les ouvriers avaient cessé le travail.', 'other'],
  ['Zij was ziek en zij had het hem niet gezegd.', 'other'],
  ['A mayor is by no means a king.', 'other'],
  ['1847 112 1848 118', 'open'],
])('%s: %s', (text, verdict) => expect(lookAt(text).verdict).toBe(verdict))
