/** What a listed name is; each kind is evidence of its own. */
export type GazetteerKind =
  | 'country'
  | 'demonym'
  | 'city'
  | 'large-city'
  | 'region'
  | 'landform'
  | 'former-state'
  | 'people'
  | 'given-name'
  | 'surname'
  | 'organization'
  | 'organization-word'
  | 'place-word'
  | 'no-actor-word'
  | 'title'
  | 'role'
  | 'organization-noun'
  | 'place-noun'

/** A list of names or words of one kind, with its source. */
export interface Gazetteer {
  readonly name: string
  readonly kind: GazetteerKind
  /** Where the list comes from. */
  readonly source: string
  readonly licence: string
  /** The entries, separated by `|`. Case is folded where they are laid out. */
  readonly entries: string
}
