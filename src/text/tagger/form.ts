import { remember } from '../remember.js'
import type { Term, World } from './world.js'

/** What is known of a word by its letters alone, whatever stands around it. */
export interface Form extends Pick<Term, 'text' | 'pre' | 'post' | 'normal' | 'machine' | 'alias'> {
  /** False where no stage that takes contractions apart touches the word. */
  readonly contracted: boolean
  /** False where no entry of the list of fixed tags begins with the word. */
  readonly fixed: boolean
  /** The word as the lexicon tags it where it stands alone. */
  readonly listed: Pick<Term, 'tags' | 'chunk'>
}

/** Makes the function that reads a word, with the punctuation and white space glued to it, by compromise's stages. */
export function createReader(world: World): (word: string) => Form {
  const { model, methods } = world
  const { normal, alias, machine, lexicon } = world.compute
  const contractions = new Set(model.one.contractions.map(({ word }) => word))
  const fixed = new Set(Object.keys(model.one.frozenLex).map((entry) => entry.split(' ')[0]))
  return remember((word) => {
    const term = methods.one.tokenize.splitWhitespace(word, model)
    const view = { world, docs: [[term]], document: [[term]] }
    for (const stage of [normal, alias, machine, lexicon]) stage(view)
    return {
      text: term.text,
      pre: term.pre,
      post: term.post,
      normal: term.normal,
      machine: term.machine,
      alias: term.alias,
      contracted: /['\d]/.test(term.normal + term.text) || contractions.has(term.normal),
      fixed: fixed.has(term.machine || term.normal),
      listed: term,
    }
  })
}

/** Whether what the form says of the word still holds: words that stand for half a contraction have been changed. */
export function hasForm(term: Term): term is Term & { readonly form: Form } {
  return term.form !== undefined && !term.implicit
}
