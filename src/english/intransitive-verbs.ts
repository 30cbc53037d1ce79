/** Lemmas of verbs that are hardly ever passive: a bare past form of one of them is finite. */
export const INTRANSITIVE_VERBS: ReadonlySet<string> = new Set(
  `abdicate abstain act advance agree apologise apologize appeal appear arise arrive attempt awake begin belong bloom campaign cease climb collaborate collapse collide come compete
  consist continue contribute converge cooperate crash culminate decide decline decrease depart deteriorate die differ disagree disappear
  disembark dwindle elapse embark emerge emigrate ensue erupt escape evolve exist expire fail fall falter fare flee flourish drop
  fluctuate go graduate grow happen hesitate hope immigrate increase insist intervene jump land lapse last lie linger live
  matter mature meander migrate mutiny object occur opt originate participate perish persist plummet plunge proceed protest
  react rebel recede recover refuse refrain rejoice relocate remain resign respond resort result resurface retire retreat return revolt rise
  rush secede serve settle shrink side sleep soar speak stagnate stall stay stop struggle subside succeed succumb suffer surge surrender
  survive swim talk travel try vanish vote wait walk wander wane want weep withdraw work yield`.split(/\s+/),
)
