/** Ranks and sees that, with their place, are the name by which someone is called: `the Duke of Wellington`, `the Bishop of Ely`. Own list. */
export const RANKS: ReadonlySet<string> = new Set(
  `duke duchess earl count countess marquess marquis marchioness viscount viscountess baron baroness prince princess
  margrave landgrave elector electress burgrave archduke archduchess archbishop bishop patriarch abbot abbess prior
  prioress dean metropolitan king queen emperor empress sultan emir shah khan doge tsar czar maharaja nawab nizam
  master provost`.split(/\s+/),
)
