import { expect, test } from 'vitest'
import { extract } from '../../src/index.js'

test.each<[string, string[]]>([
  ['The queen sent 1500 archers and 1800 knights to the coast.', []],
  ['They lost 1300 cattle with 1400 sheep.', []],
  ['Of 1,900 men, 1200 survived.', []],
  ['The 1600 defenders fled.', []],
  ['A fleet of 1200 sailors came in 1812.', ['1812']],
  ['In 1812 workers left the 1811 elections.', ['1812', '1811']],
  ['The 1848 riots ended, and output fell to 90 per cent of 1913 levels.', ['1848', '1913']],
  ['In Norvia, 1848 saw riots of 1,900 men.', ['1848']],
  ['At 0900 on 3 May 1944 they crossed. The mill was taken by 1500.', ['0900', '3 May 1944']],
  ['At 1430 they crossed, on 3 May 1944.', ['1430', '3 May 1944']],
  ['The mill was taken by 1500. It burned on 3 May 1944.', ['1500', '3 May 1944']],
])('%s', (text, dates) => {
  const found = extract({ id: 'a', text }).dates.map((date) => date.text)
  expect(found.map((words) => words.replace(/^(?:At|on|In) | on$/g, ''))).toEqual(dates)
})
