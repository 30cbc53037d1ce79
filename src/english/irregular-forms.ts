/** Past forms that are no participle: one of them is always the finite verb of its clause. */
export const PAST_ONLY: ReadonlySet<string> = new Set(
  `betook trod arose ate awoke bade became befell began bit blew bore broke came chose did drank drew drove fell flew forbade foresaw
  forgave forgot forsook froze gave got grew hid knew lay mistook outdid outgrew overcame overrode oversaw overtook overthrew
  partook rang ran redrew retook rewrote rode rose sang sank saw shook shrank slew smote spoke sprang stank stole strode
  strove swam swore threw tore took undertook underwent undid was went were withdrew woke wore wove wrote undergrew withstood
  reawoke arose befell beheld overran outran reran`.split(/\s+/),
)

/** Participles that are no past form: a verb only behind `have` or `be`, or in a clause without a finite verb. */
export const PARTICIPLE_ONLY: ReadonlySet<string> = new Set(
  `strewn arisen awoken been begun beaten befallen bidden bitten blown born borne broken chosen done drawn driven drunk eaten fallen
  flown forbidden foregone foreseen forgiven forgotten forsaken frozen given gone gotten grown hewn hidden known lain laden
  mistaken mown outdone overdrawn overgrown overridden overseen overtaken overthrown proven redrawn redone retaken rewritten
  ridden risen rung sawn seen sewn shaken shorn shown shrunk slain smitten sown spoken sprung stolen stricken striven sung
  sunk swollen sworn swum taken thrown torn trodden undergone undertaken undone withdrawn woken worn woven written`.split(
    /\s+/,
  ),
)

/** Forms that are past and participle at once. */
export const PAST_AND_PARTICIPLE: ReadonlySet<string> = new Set(
  `sat besought clad beheld bent bled bound bought bred brought built burnt caught clung crept dealt dug dwelt fed felt fled flung
  forewent fought found ground heard held hung inlaid kept knelt laid leant leapt learnt led left lent lit lost made meant met
  misled mislaid misspent outsold overheard paid pled proofread rebuilt relaid remade repaid resold retold said
  sent shod shone shot slept slid slung smelt sold sought spat sped spelt spent spilt spoilt spun stood struck stuck stung
  stunk strung swept swung taught thought told understood unwound upheld wed wept withheld withstood won wound wrung
  remade rebuilt reheard refound outshone outfought outlaid undersold`.split(/\s+/),
)

/** Verbs whose past and participle look like the infinitive. */
export const UNCHANGED: ReadonlySet<string> = new Set(
  `beat bet broadcast burst cast cost cut forecast hit hurt input let offset outbid overrun put quit rebroadcast recast reset rid
  set shed shut slit split spread thrust typecast upset wed`.split(/\s+/),
)

/** Verbs whose participle looks like the infinitive, while the past does not: `the pilgrims come` is no past. */
export const BARE_PARTICIPLE: ReadonlySet<string> = new Set('become come overcome run outrun overrun rerun'.split(' '))
