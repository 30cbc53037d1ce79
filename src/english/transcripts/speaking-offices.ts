/** What somebody is who speaks under his office in minutes, hearings and interviews: `The Chairman: …`, `Interviewer: …`. Own list. */
export const SPEAKING_OFFICES: ReadonlySet<string> = new Set(
  `minister premier chancellor president vice-president chair chairman chairwoman chairperson vice-chairman speaker mayor
  mayoress governor senator deputy secretary undersecretary under-secretary treasurer clerk registrar commissioner
  ambassador envoy delegate representative rapporteur director director-general secretary-general attorney
  attorney-general solicitor-general prosecutor advocate advocate-general counsel solicitor barrister judge justice
  magistrate coroner court foreman juror witness defendant plaintiff claimant prisoner accused petitioner respondent
  examiner interviewer interviewee interpreter moderator host presenter reporter journalist correspondent editor narrator
  member members councillor alderman provost dean rector headmaster principal professor doctor captain colonel general
  major admiral marshal commander lieutenant sergeant inspector superintendent officer president-elect whip leader
  steward bailiff sheriff archbishop bishop cardinal king queen emperor prince duke earl marquess viscount lord lady
  operator analyst caller student teacher pupil audience nurse patient customer agent convener secretary-treasurer`.split(
    /\s+/,
  ),
)

/** Those of them who say `I` for somebody else. */
export const SPEAKING_FOR_OTHERS: ReadonlySet<string> = new Set(['interpreter', 'translator', 'clerk', 'narrator'])
