/**
 * What kind of happening a verb usually tells, by lemma: the kinds are those of `model/kind.ts`, each verb stands
 * under what it most often means in histories and news. What a particle, an object or a construct changes stands in `phrase-kinds.ts`.
 */
export const VERB_KINDS = {
  say: `acclaim acknowledge add address admit advertise advise affirm air allude annotate announce answer apologise
    apologize argue articulate assert assure attest attribute aver avow boast brief broadcast cable caution
    characterise characterize chronicle cite claim clarify comment communicate complain compliment concede conclude
    confess confide confirm congratulate contend convey counter cover debate deliver describe detail dictate
    disclose discuss display dispute divulge document dub elaborate email emphasise emphasize enumerate enunciate
    exaggerate exclaim explain expound express extol forecast foretell formulate gossip greet hail herald highlight
    hint hypothesise hypothesize illustrate imply indicate inform insist interject interview joke label lament laud
    leak lecture liken list maintain mention mourn muse narrate nickname note notify observe opine outline
    paraphrase phone portray posit post praise preach predict present proclaim profess promise pronounce prophesy
    publicise publicize quip quote read reaffirm reassure recall recap recite recommend recount refer reflect regret
    reiterate relate relay remark remind repeat reply report respond restate retell retort reveal salute say shout
    signal speak specify speculate state stress suggest summarise summarize swear talk telegraph telephone tell term
    testify thank theorise theorize tout tweet underestimate underline underscore utter voice vow warn whisper wire
    wonder worry`,
  ask: `appeal apply ask beg beseech bid call challenge coax crave demand encourage entreat exhort implore incite inquire
    interrogate invite invoke lobby nominate offer petition plead pray press pressure propose query question request
    seek solicit submit summon table tempt tender urge`,
  meet: `approach assemble attend chat compete confer consult contact convene converse deal deliberate dine encounter
    gather haggle host interact mediate meet mingle negotiate participate rejoin reunite sit socialise socialize
    summit tour visit welcome`,
  agree: `accede accept acquiesce adhere affiliate agree align ally amalgamate assent associate bargain bind bond cement
    co-operate coalesce collaborate combine comply compromise concur conform consent contract cooperate enrol enroll
    federate formalise formalize fulfil fulfill initial join league partner pledge ratify recognise recognize
    reconcile settle side sign subscribe team unite validate`,
  support: `accommodate accompany administer advance advocate aid applaud assist back bail benefit bless bolster boost
    campaign celebrate champion chaperone comfort commend contribute decorate defend donate embrace endorse endow
    engage enhance escort espouse facilitate favor favour feed finance foster fund guarantee guard guide harbor
    harbour help honor honour insure intercede justify legitimise legitimize mentor nurse nurture patronise
    patronize preserve promote protect reinforce relieve rescue reward safeguard save second secure serve shelter
    shield sponsor strengthen subsidise subsidize supplement support sustain treat underwrite uphold vaccinate vouch`,
  refuse: `abrogate abstain avoid balk block boycott breach bypass contradict countermand decline defy demur deny disagree
    disavow disclaim dislike disobey disown disregard dissent eschew evade exclude flout forego forgo ignore neglect
    object oppose overlook overrule rebuff rebut refrain refuse refute reject renege renounce repudiate resent
    resist revoke scorn shelve shun snub spurn tolerate veto withhold`,
  accuse: `abuse accuse admonish allege arraign berate blame castigate censure charge chastise chide condemn criticise
    criticize decry denounce deplore deride disparage fault impeach implicate impugn indict insult lambast lambaste
    libel malign mistreat mock prosecute rebuke reproach ridicule satirise satirize scold slander slate sue suspect
    vilify`,
  protest: `agitate demonstrate disrupt mutiny picket protest rally rebel revolt riot secede strike unionise unionize vie`,
  punish: `apprehend arrest ban banish blacklist censor confine convict court-martial defrock deport detain discipline
    disqualify electrocute evict excommunicate execute exile expatriate expel extradite fine flog garrote guillotine
    hang humiliate imprison incarcerate intern jail lynch ostracise ostracize outlaw penalise penalize persecute
    pillory proscribe punish purge repress sanction sentence shackle suspend try whip`,
  mobilize: `activate amass arm conscript deploy dispatch draft enlist equip fortify garrison gird marshal mass militarise
    militarize mobilise mobilize muster ready rearm recruit regroup reposition station train volunteer`,
  attack: `level abduct ambush annex annihilate assail assassinate assault attack bait barrage batter battle bayonet beat behead
    beleaguer besiege betray blast blitz blockade bomb bombard brutalise brutalize burgle burn butcher capture clash
    combat confront conquer contest counterattack crucify crush damage decapitate decimate deface defile demolish
    desecrate despoil destroy devastate disable dismember displace dynamite eliminate encircle engulf ensnare
    explode exploit exterminate fight fire flatten flood fracture grab gun gut hack harass harm hijack hit hunt hurt
    imperil incinerate inflict injure intercept invade jab kidnap kill knife knock loot maim mangle maraud massacre
    maul mine molest mug murder mutilate neutralise neutralize obliterate occupy offend overpower overrun pelt
    penetrate pillage plague plunder poison pound provoke pulverise raid ram rape ravage raze recapture reoccupy
    repel repulse retake retaliate rip rob rout ruin sabotage sack savage scuttle seize shatter shell shoot skirmish
    slaughter slay smash snatch spear spray stab steal stone storm strafe strangle subdue subjugate surround
    terrorise terrorize throttle torch torpedo torture trample trap unleash vandalise vandalize victimise victimize
    violate wage war waylay wipe wound wreck`,
  yield: `abandon acquit capitulate disarm discharge emancipate evacuate exonerate free liberate pardon parole release relent
    relinquish remit reprieve retreat spare succumb surrender unfreeze unlock vacate withdraw yield`,
  win: `accomplish ace achieve attain best clinch defeat dominate edge outbid outclass outdo outfight outlast
    outmaneuver outmanoeuvre outperform outscore outshine outstrip overcome overtake overwhelm prevail qualify rank
    retain score succeed surpass survive thrash top triumph trounce vanquish win withstand`,
  lose: `fail falter flop flunk forfeit lose misplace miss suffer trail undergo`,
  begin: `begin charter christen co-found commence commit conduct debut embark establish found ignite implement inaugurate
    incorporate initiate instigate institute introduce launch market open organise organize originate phase pioneer
    popularise popularize premiere re-establish re-introduce re-open reactivate reconvene reintroduce reopen restart
    resume revive spark spearhead start trademark undertake unveil usher`,
  end: `abolish abort adjourn annul axe cancel cease clear close complete culminate curtail delay demobilise demobilize
    disband discontinue dismantle dispel disperse dissolve end eradicate erase exhaust expire extinguish finalise
    finalize finish fold halt invalidate lapse lift liquidate nullify pause postpone quash quell quit remove repeal
    rescind scrap sever shut stop supersede suppress terminate undo void waste`,
  make: `act adapt animate arrange author bake brew build carve cast chant circulate coin compile compose concoct
    construct copy craft create cultivate customise customize depict design devise dramatise dramatize draw dredge
    drill edit embroider engineer engrave erect etch excavate fabricate fashion film forge generate illuminate
    improvise inscribe invent irrigate landscape make manufacture mint mold mould orchestrate paint patent pave pen
    perform photograph plant play practice practise prepare print produce program publish re-create rebuild
    reconstruct record recreate render renovate repair replicate reprint restore rewrite sculpt serialise serialize
    sew shape sing sketch star synthesise synthesize tailor televise transcribe translate write`,
  appoint: `accredit anoint appoint assign assume co-opt commission consecrate coronate crown delegate depute elect employ
    enthrone entrust hire induct instal install invest knight name ordain preside re-elect reappoint reelect reign
    reinstate`,
  'leave-office': `abdicate demote depose dethrone dismiss oust overthrow resign retire topple unseat usurp`,
  birth: `bear beget born conceive father sire`,
  death: `bury croak decease die drown perish sacrifice starve suffocate`,
  marry: `betroth divorce elope marry remarry wed`,
  move: `abscond accelerate alight anchor arrive ascend backtrack board bolt bring carry chase circle climb colonise
    colonize come commute cross cruise dart decamp defect depart descend desert detour disembark dismount dive
    divert drag drift drive dump ebb elude emerge emigrate enter escape exit fare flee float flock flow fly gallop
    go gravitate haul head hike hitchhike hop hurry immigrate infiltrate jog journey jump land leap leave lodge
    march meander migrate mount move navigate orbit paddle parachute parade part pass pour proceed pull pursue push
    race ramble reach recede relocate repatriate resettle reside return ride roam roll rove row run rush sail sally
    scatter scramble scurry send shift ship shuttle ski slide slip smuggle sneak speed spread spring stampede stay
    steam steer step stream stride stroll surge swarm sweep swim tail throw tow tramp transplant transport travel
    traverse trek trickle tumble venture voyage wade walk wander wend`,
  transfer: `pick accrue acquire allocate allot appropriate auction award bequeath bestow borrow bribe buy cede collect compensate
    confiscate deed deposit deprive devolve disburse dispense distribute divest earn embezzle exact exchange export
    expropriate extort extract fetch gain garner gift give grant hand import inherit issue lease lend levy license
    loan mail mortgage obtain outsource pawn pay peddle place pocket procure purchase ransom receive reclaim recoup
    recover redeem redistribute refund regain reimburse remunerate rent repay restitute retrieve salvage sell share
    shower spend strip supply swap swindle take tax trade transfer transmit vest will`,
  change: `wake change absorb accumulate adjust age aggravate alter amend assimilate augment automate balloon bankrupt become bisect
    bloom blossom broaden burgeon centralise centralize civilise coarsen collapse commercialise complicate condense
    consolidate consume convert cool correct corrupt crash crumble decay decelerate decentralise decrease deepen
    degenerate degrade deregulate destabilise destabilize deteriorate devalue develop differentiate digitise
    digitize dilute diminish dip disappear disintegrate diverge diversify divide double drain drop dry dwindle ease
    electrify elevate enlarge enrich erode escalate evolve exacerbate expand extend fade fall fill fluctuate freeze
    grow harden harmonise heighten improve increase industrialise industrialize inflate integrate intensify islamise
    lengthen lessen liberalise liberalize limit localise loosen lower mature mechanise mellow melt merge minimise
    minimize mitigate modernise modernize modify morph multiply mutate narrow nationalise nationalize normalise
    normalize outgrow overhaul partition peak plateau plummet plunge polarise polarize privatise privatize progress
    proliferate quadruple radicalise radicalize raise rebound rebrand reconstitute reconvert redefine redesign
    redesignate redevelop reduce refine reform regenerate regularise relax remodel rename renew reorganise
    reorganize replace reshape reshuffle restructure restyle reunify reverse revise revitalise revitalize
    revolutionise revolutionize ripen rise rocket sag secularise shorten shrink shrivel simplify sink skyrocket
    slacken slash slow slump soar soften sour specialise split stabilise stabilize stagnate stall standardise
    standardize stiffen streamline stretch subdivide supplant swell swing switch taper thaw thicken tighten toughen
    transform transition transmute triple turn unify update upgrade urbanise vanish vary wane warm waver weaken
    westernise widen wither worsen`,
  find: `analyse analyze appraise ascertain assess believe calculate catalog catalogue chart check classify compare
    compute count decipher decode deduce detect determine diagnose discern discover dissect distinguish estimate
    evaluate examine experience experiment explore find gauge glean hear identify infer inspect interpret
    investigate isolate judge know learn locate major map measure monitor notice overhear perceive pinpoint probe
    prospect prove realise realize research review scout scrutinise scrutinize search see sense sight solve spot
    study survey test think trace track uncover understand unearth verify view watch weigh witness`,
  decide: `adjudicate adopt aim anticipate approve arbitrate authorise authorize bar choose codify command compel consider
    constrain contemplate coordinate decide declare decree deem define delimit demarcate demilitarise designate
    direct earmark enact enforce envisage envision exempt expect fix forbid impose instruct intend legalise legalize
    legislate mandate opt order permit plan plot prefer prescribe prohibit project promulgate reconsider regard
    regulate require reserve resolve restrict rule schedule select set stipulate target task vote`,
  cause: `affect alarm allow anger arouse attract avert awaken catalyse cause coerce convince curb deter discourage doom
    effect elicit enable endanger engender ensure entail evoke exert force frustrate fuel galvanise hamper hasten
    hinder impact impede impel impress incense induce influence inhibit inspire involve jeopardise jeopardize kindle
    lead mar motivate necessitate oblige obstruct occasion outrage persuade pose power precipitate preclude prevent
    prompt propel provide result shock spur stave stem stimulate stir strain stymie subject surprise threaten thwart
    trigger undermine upset`,
  happen: `arise befall coincide continue ensue erupt follow happen hold interrupt intervene last materialise materialize
    occur persist precede recur surface transpire unfold`,
} as const satisfies Readonly<Record<string, string>>
