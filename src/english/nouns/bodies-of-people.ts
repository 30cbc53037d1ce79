/**
 * Nouns for people or bodies that act for whom they are named after: in `the Assad government`, `UN personnel` and `ISIS
 * fighters` the name before takes part, while in `the Oregon dispute` it only says which.
 */
export const BODIES_OF_PEOPLE: ReadonlySet<string> = new Set(
  `activists administration administrators agents air-force aircraft army authorities batteries board bombers border-guards
  cabinet cavalry chiefs citizens commanders commandos council court crew defenders delegates delegation diplomats employees
  envoys executives fighters fleet force forces government guards guerrillas gunmen infantry insurgents investigators
  jets jihadists judges junta lawyers leaders leadership legislature loyalists management marines members men militants militia
  militias mission missions monks navy negotiators officers officials opposition parliament party patrols peacekeepers personnel pilots planes police
  policemen prisoners prosecutors rebels regime representatives residents sailors scientists senate separatists settlers ships
  soldiers spokesmen spokesperson spokesman spokeswoman staff supporters team teams traders troops units veterans volunteers warships workers`.split(
    /\s+/,
  ),
)

/** Nouns for places: in `the Elverum crossing` the name before says where. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `abbey airport area barracks base basin bay beach border bridge camp canal castle cathedral church coast coastline college corridor
  crossing district docks earthquake embassy enclave factory farm ferry field fort fortress forts frontier garrison gate harbour harbor
  headquarters hill hills hospital hotel island islands jail junction lake market mill mine mines monastery mountains mosque museum
  palace park peninsula pier plains plant plateau port prison province quarry quarter railway refinery region reservoir river road
  sector shipyard shore square stadium station strait suburb suburbs synagogue temple territories territory theatre theater tower town tunnel university
  valley village villages waterfront works yard zone`.split(/\s+/),
)
