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

/** A list of names or words of one kind: a file of `gazetteers/`, which says where it comes from and why it is needed. */
export interface Gazetteer {
  readonly name: string
  readonly kind: GazetteerKind
  /** Case is folded where they are laid out. */
  readonly entries: readonly string[]
}
