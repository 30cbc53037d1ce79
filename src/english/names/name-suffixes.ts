/**
 * What is written short behind a name, or as its last word: a sentence may end with it, and does before what looks like
 * another. Own list.
 */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  `Inc Ltd Co Corp Cos Bros Mfg Intl Ent Assn Jr Sr Esq Hon PhD Dept Univ Inst Acad Div Ave Blvd Rd Ln Hwy Pkwy Sq Pl
  Terr dept univ inst al etc govt est Mts Is Pen Rep Mtn Gp Lib Lab Con Dem Ind Ed Eds ed eds Soc Comm Trans Proc Phil
  Ser Bull Ann Rev Lond`.split(/\s+/),
)

/**
 * States of the United States and provinces of Canada as they are written short behind a town: `Boston, Mass.`; alone, some of
 * them are words. Own list.
 */
export const STATES_IN_SHORT: ReadonlySet<string> = new Set(
  `Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Me Mich Minn Miss Mo Mont Neb Nebr Nev Okla
  Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que`.split(/\s+/),
)
