/** Titles and forms of address that say whether they are a woman's or a man's, in lower case. */
export const FEMALE_TITLES: ReadonlySet<string> = new Set(
  `abbess archduchess aunt baroness countess czarina dame daughter duchess empress frau grandmother infanta lady madam madame
  mademoiselle maharani marchioness marquise miss mlle mme mother mrs ms nun princess queen rani señora signora sister sultana tsarina
  viscountess widow wife congresswoman chairwoman spokeswoman`.split(/\s+/),
)

export const MALE_TITLES: ReadonlySet<string> = new Set(
  `abbot archduke baron bishop brother caliph cardinal count czar duke earl emperor emir father friar grandfather herr husband imam king
  lord maharaja marquess marquis messrs mister monk monsieur mr pope prince rabbi raja señor shah sheikh signor sir son sultan tsar uncle
  viscount congressman chairman spokesman`.split(/\s+/),
)
