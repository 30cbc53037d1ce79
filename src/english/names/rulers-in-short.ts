/** Names of rulers as statutes are cited by them: `6 Hen. VIII`, `10 Geo. III`. Own list. */
export const RULERS_IN_SHORT: ReadonlySet<string> = new Set(
  `Will Hen Rich Ric Edw Eliz Jac Jas Car Chas Geo Vict`.split(/\s+/),
)
