/** What is known of a word by its letters alone, whatever stands around it. */
export interface Form extends Pick<Term, 'text' | 'pre' | 'post' | 'normal' | 'machine' | 'alias'> {
  /** False where no stage that takes contractions apart touches the word. */
  readonly contracted: boolean
  /** False where no entry of the list of fixed tags begins with the word. */
  readonly fixed: boolean
  /** The word as the lexicon tags it where it stands alone. */
  readonly listed: Pick<Term, 'tags' | 'chunk'>
}

/**
 * A word in compromise's hands. These are the parts of its world that the tagger's faster methods read or write; none
 * of them is in its published types.
 */
export interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
  readonly normal: string
  readonly machine?: string | undefined
  readonly root?: string
  readonly implicit?: string | undefined
  readonly switch?: string | undefined
  readonly alias?: readonly string[] | undefined
  readonly tags: Set<string>
  /** Sentence and place of the word. */
  readonly index?: readonly [number, number] | undefined
  frozen?: boolean | undefined
  dirty?: boolean | undefined
  chunk?: string | undefined
  readonly confidence?: number | undefined
  /** Ours: what the word is by its letters. */
  readonly form?: Form
}

/** Whether what the form says of the word still holds: words that stand for half a contraction have been changed. */
export function hasForm(term: Term): term is Term & { readonly form: Form } {
  return term.form !== undefined && !term.implicit
}
