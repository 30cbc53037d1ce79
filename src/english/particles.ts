/** Words that belong to the verb before them and govern nothing: `cut off aid`, `set up a base`. Each with its verbs. */
export const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    away: 'blow carry chase cut drive give lock pay put send sign sweep take throw turn wash',
    back: 'bring call drive fight give hold keep pay push roll send set take throw turn win',
    down: 'beat blow break bring burn close cut gun hand hunt knock lay mow pull put settle shoot shut strike take tear track turn vote write',
    in: 'bring call fill give hand lock rein rope send take trade turn usher',
    off: 'beat break bring call carry cast cut drive fend fight finish hold kick kill lay lead marry pay pull put rip round seal sell send set shake show shut spin stave strike swear take throw touch trigger turn wall ward write',
    on: 'bring carry cheer pass put take try turn',
    out: 'bring burn call carry clean crowd cut drive figure find fill force give hand hold iron kick lay leave lock map phase pick point print pull push put roll rule seek send set share single smoke sort spell start stake take test throw trade try turn vote wear wipe work write',
    over: 'bring carry give hand pass sign take turn win',
    up: 'back blow blow break bring build buy burn call carry clean clear close cover cut divide draw drum end eat fill gather give hold keep lay light line liven lock make mark mix mop offer open pack pass pick prop pull put raise rip roll round send serve set settle shake shore shut sign size split stir store sum take tear throw tie tighten turn use wake whip wind work wrap write',
  }).map(([particle, verbs]) => [particle, new Set(verbs.split(' '))]),
)
