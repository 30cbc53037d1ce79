/**
 * What is written short before a number, in lower case: its stop ends no sentence where one follows (`No. 5`, `pp. 12–14`, `c.
 * 1500`). Own list.
 */
export const NUMBERED_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `no nos nr n° nº № p pp pg pgs vol vols ch chs chap chaps fig figs art arts sec secs sect par para paras pt pts bk bks
  l ll v vv n nn f ff fol fols col cols op c ca cca circa fl b d r m div approx ex rm apt ste tel ext pl pls tab eq eqs
  ver ser cat lib ms mss app appx inv reg rte hwy lot ep eps cap § q cl can st sta lat long alt max min est incl ibid ib
  cit idem supra s ss rs`.split(/\s+/),
)
