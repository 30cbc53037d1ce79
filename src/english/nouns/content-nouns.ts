/** Nouns whose `that` says what they hold: `the claim that the king had fled`; behind others it describes: `the ship that he lost`. */
export const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  `accusation admission agreement allegation announcement argument assertion assumption assurance belief case certainty chance charge
  claim complaint conclusion condition confession confirmation contention conviction danger decision declaration decree demand denial discovery
  doubt estimate evidence excuse expectation explanation extent fact fear feeling finding forecast ground guarantee hint hope hypothesis idea
  implication impression indication information insistence intelligence judgement judgment knowledge legend likelihood message news notice
  notion objection observation oath opinion order pledge point possibility prediction premise pretext principle probability promise proof
  proposal proposition provision realisation realization reason recognition recommendation remark reminder report request resolution
  result revelation risk rule ruling rumor rumour sense sign signal speculation statement story stipulation suggestion suspicion testimony
  theory thesis thought threat tradition understanding view vow warning way wish word`.split(/\s+/),
)
