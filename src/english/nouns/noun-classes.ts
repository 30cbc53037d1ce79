/** What a person is or becomes by an office: `elected Karl Aasen president`. Own list. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `admiral ambassador archbishop bishop captain cardinal chairman chairwoman chancellor chief coach commander
  commissioner consul count countess dean deputy dictator director duchess duke editor emperor empress envoy
  fellow general governor head headmaster judge justice king leader lieutenant manager marshal mayor member
  minister monarch owner patriarch pope premier president priest prince princess principal professor queen rector
  regent ruler secretary senator sultan tsar vicar viceroy`.split(/\s+/),
)

/** Nouns by what it means to do something to them, as lemmas: `signed a treaty` and `reached a deal` are one kind of happening. */
export const NOUN_CLASSES = {
  agreement:
    'accord agreement alliance armistice bargain cease-fire ceasefire compact compromise contract convention covenant deal pact peace protocol settlement treaty truce understanding union',
  attack:
    'ambush assault attack attempt battle blockade bombardment bombing campaign conquest counterattack crusade fight foray incursion invasion offensive onslaught operation raid re-conquest reconquest shelling siege skirmish strike war',
  contest:
    'award battle championship competition contest cup election event final fight game gold league match medal point poll prize race referendum seat title tournament trophy victory vote war',
  law: 'act amendment ban bill charter code constitution curfew decree edict embargo law legislation measure order ordinance proclamation reform regulation resolution rule sanction statute tariff tax',
  lawsuit: 'accusation action allegation appeal case charge claim complaint grievance indictment lawsuit suit',
  meeting:
    'assembly audience ceremony conference congress consultation convention debate dialogue discussion festival forum hearing meeting negotiation parley session summit synod talk talks trial',
  military:
    'army battalion brigade cavalry contingent corps division expedition fleet force garrison infantry legion levy marine militia navy peacekeeper police regiment reinforcement sailor ship soldier squadron tank troop unit volunteer warship warplane',
  office:
    'bishopric chair chairmanship chancellorship charge command control crown directorship governorship leadership mayoralty office papacy parliament position post power premiership presidency professorship reign rule see throne',
  person:
    'ambassador apprentice bishop captain commander delegate delegation deputy diplomat emissary envoy governor man messenger mission missionary official people representative scientist settler woman',
  place:
    'area base bridge camp capital castle citadel city coast country district fort fortress harbour harbor hill island land mainland mountain outpost peninsula port province region stronghold territory town valley village',
  performance: 'concert display exhibition gig matinee performance premiere recital show',
  protest:
    'boycott coup demonstration insurgency insurrection march mutiny protest putsch rally rebellion resistance revolt revolution rising sit-in strike unrest uprising vigil walkout',
  question: 'appeal application call demand inquiry invitation offer petition proposal question request ultimatum',
  speech:
    'address announcement answer apology argument claim comment declaration eulogy explanation interview keynote lecture notice objection oration paper pledge presentation press-conference promise reference remark reply report sermon speech statement talk testimony thank toast vow warning',
  work: 'album article ballet biography book cantata composition concerto documentary drama essay film history map mass memoir movie mural music novel opera oratorio painting pamphlet photograph piece play poem portrait record recording score sculpture series show single song sonata sonnet statue story study symphony tapestry text theme tract translation treatise trilogy verse volume work',
  beginning: 'appearance beginning career debut landing life premiere start',
  role: [...ROLE_NOUNS].join(' '),
} as const
