/**
 * Nouns that, with a capital, are the head of a name: a season, day or month before one is a part of it, `the July Days`,
 * `Friday Mosque`, `December 20 Group`. What people found, build, sign and look back on. Own list.
 */
export const HEADS_OF_NAMES: ReadonlySet<string> = new Set(
  `Group Movement Club Society Party Front Brigade Army Legion League Association Organization Organisation Union Council
  Committee Commission Alliance Circle Company Foundation Fund Theses Manifesto Declaration Constitution Charter
  Agreement Accord Accords Treaty Pact Protocol Law Laws Decree Decrees Edict Act Programme Program Plan Mosque Palace
  Church Cathedral Temple School Academy University College Institute Bridge Square Street Avenue Plaza Stadium Park
  Garden Gardens House Hall Market Lodge Gate Tower Prize Award Medal Cup Games Olympics Regatta Festival Fair
  Revolution Uprising Rising Revolt Rebellion Mutiny Coup Plot Conspiracy Days Monarchy Republic Government Regime Crisis
  Massacre Offensive War Campaign Battle Time Times Post Mirror Telegraph Express Herald News Review Journal Night`.split(
    /\s+/,
  ),
)
