/**
 * Titles, ranks and first names that are written short before a name, in lower case and without their stop: the stop ends no
 * sentence. Own list.
 */
export const TITLES_IN_SHORT: ReadonlySet<string> = new Set(
  `dr mr mrs ms mx messrs mme mlle mmes drs prof profs rev revd fr gen lt maj capt cpt cmdr cdr comdr adm radm vadm sgt
  cpl pvt pfc brig gov sen rep reps sens pres supt insp amb atty msgr hon ven abp st ste sta mt ft lieut col hon cllr rt
  vy sergt serjt sjt corpl captn comm commr comdt commdt brigr genl adml bdr gnr spr tpr rfn ens lce qm adjt surg aux
  vet bp archbp archdn preb card mgr mons sig det con ald cong visct vct hons revs lts capts gens cols majs sr sra srta
  srl dom herr frau princ chanc treas sec-gen asst assoc dep`.split(/\s+/),
)

/** Those of them that are titles in capitals only: in lower case they are words or units. */
export const TITLES_IN_CAPITALS: ReadonlySet<string> = new Set(
  `rt fr gen col ft mt dom hon sen rep dep sr ste sta pres st vy comm ens qm surg aux vet preb card mons sig det con ald
  cong gens cols hons`.split(/\s+/),
)
