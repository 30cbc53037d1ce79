import type { SentenceRule } from '../sentence-rule.js'

const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  `no nos nr n° nº № p pp pg pgs vol vols ch chs chap chaps fig figs art arts sec secs sect par para paras pt pts bk bks
  l ll v vv n nn f ff fol fols col cols op c ca cca circa fl b d r m div approx ex rm apt ste tel ext pl pls tab eq eqs
  ver ser cat lib ms mss app appx inv reg rte hwy lot ep eps cap § q cl can st sta lat long alt max min est incl ibid ib cit idem supra`.split(
    /\s+/,
  ),
)
const NUMBER = /^[(["“‘#~±+]*(?:\d|[IVXLCDM]{2,}\b|[VXLC]\b|AD\b|BC\b)/

/** What counts things ends no sentence where a number follows: `No. 5`, `pp. 12–14`, `vol. II`, `c. 1500`, `b. 1950`. */
export const numbered: SentenceRule = {
  name: 'numbered',
  joins: ({ word, stop, after }) => stop === '.' && BEFORE_NUMBERS.has(word.toLowerCase()) && NUMBER.test(after),
}
