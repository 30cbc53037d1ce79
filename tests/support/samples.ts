import { sampleOf } from './sample.js'

/** A line of every kind of date, with markers before and behind, for whoever needs an extraction of known content. */
export const harbourText = [
  '[1]In March 1901 the Harbour Board bought the quay at Lindholm from Ada Brandt.[2][3]',
  'By October 1903, Ada Brandt had left the town, and the board opened the new basin on 4 May 1904.[4]',
  'From 1905 to 1911, the Lindholm Line carried emigrants to New York.[2]',
  'Since 1912 no ship has sailed, though Jonas Brandt did not sell the quay.',
  'In the 1920s, perhaps, the cranes were moved to Aarhus.[5]',
  'The harbour froze around 44 BC, the legend tells.',
  'The council met again 😀 in Lindholm.',
].join('\n')

export const harbour = sampleOf('harbour.txt', harbourText, [
  {
    clause: 'In March 1901 the Harbour Board bought the quay at Lindholm from Ada Brandt.',
    trigger: 'bought',
    when: ['In March 1901', '1901-03', '1901-03-01', '1901-03-31', 'month'],
    actors: [
      ['Harbour Board', 'organization', 'agent'],
      ['Ada Brandt', 'person', 'other'],
    ],
    places: ['Lindholm'],
    citations: ['[2]', '[3]'],
  },
  {
    clause: 'By October 1903, Ada Brandt had left the town',
    trigger: 'left',
    when: ['By October 1903', '../1903-10', null, '1903-10-31', 'month'],
    actors: [['Ada Brandt', 'person', 'agent']],
    citations: ['[4]'],
  },
  {
    clause: 'the board opened the new basin on 4 May 1904.',
    trigger: 'opened',
    when: ['on 4 May 1904', '1904-05-04', '1904-05-04', '1904-05-04', 'day'],
    citations: ['[4]'],
  },
  {
    clause: 'From 1905 to 1911, the Lindholm Line carried emigrants to New York.',
    trigger: 'carried',
    when: ['From 1905 to 1911', '1905/1911', '1905-01-01', '1911-12-31', 'year'],
    actors: [['Lindholm Line', 'organization', 'agent']],
    places: ['New York'],
    citations: ['[2]'],
  },
  {
    clause: 'Since 1912 no ship has sailed',
    trigger: 'sailed',
    when: ['Since 1912', '1912/..', '1912-01-01', null, 'year'],
    negated: true,
  },
  {
    clause: 'Jonas Brandt did not sell the quay.',
    trigger: 'sell',
    when: ['Since 1912', '1912/..', '1912-01-01', null, 'year', 'carried'],
    actors: [['Jonas Brandt', 'person', 'agent']],
    negated: true,
  },
  {
    clause: 'In the 1920s, perhaps, the cranes were moved to Aarhus.',
    trigger: 'moved',
    when: ['In the 1920s', '192X?', '1920-01-01', '1929-12-31', 'decade'],
    places: ['Aarhus'],
    citations: ['[5]'],
  },
  {
    clause: 'The harbour froze around 44 BC',
    trigger: 'froze',
    when: ['around 44 BC', '-0043~', '-0043-01-01', '-0043-12-31', 'year'],
  },
  { clause: 'The council met again 😀 in Lindholm.', trigger: 'met', places: ['Lindholm'] },
])

/** Text that other programs could take for more than text: formulas, markup, separators, characters beyond 16 bits. */
export const ledgerText = [
  '😀 =HYPERLINK("x";"y") & <b>Karl</b>, paid the "toll" in 1950; not, they say, in \\n Ost.[1]',
  '-2+3 Ltd sold @noon on 5 May 1951 \u0007in Ost.',
].join('\n')

export const ledger = sampleOf('ledger, "old"/läger 1.txt', ledgerText, [
  {
    clause: '=HYPERLINK("x";"y") & <b>Karl</b>, paid the "toll" in 1950',
    trigger: 'paid',
    when: ['in 1950', '1950', '1950-01-01', '1950-12-31', 'year'],
    actors: [['=HYPERLINK("x";"y")', 'organization', 'agent']],
    places: ['Ost'],
    citations: ['[1]'],
  },
  {
    clause: '-2+3 Ltd sold @noon on 5 May 1951 \u0007in Ost.',
    trigger: 'sold',
    when: ['on 5 May 1951', '1951-05-05', '1951-05-05', '1951-05-05'],
    actors: [
      ['-2+3 Ltd', 'organization', 'agent'],
      ['@noon', 'person', 'patient'],
    ],
    places: ['Ost'],
  },
])
