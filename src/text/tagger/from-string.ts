import type { Form, Term } from './term.js'
import type { World } from './world.js'

/** Does what compromise's method of this name does, but reads each word once. */
export function createFromString(read: (word: string) => Form): (text: string, world: World) => Term[][] {
  return (text, world) => {
    const { splitSentences, splitTerms } = world.methods.one.tokenize
    const sentences: Term[][] = []
    for (const sentence of splitSentences(text, world)) {
      const terms: Term[] = []
      for (const word of splitTerms(sentence, world.model)) terms.push(createTerm(read(word)))
      sentences.push(terms)
    }
    return sentences
  }
}

/** All that a term can ever hold is there from the start: adding to objects one by one is slow. */
function createTerm(form: Form): Term {
  return {
    text: form.text,
    pre: form.pre,
    post: form.post,
    tags: new Set(),
    normal: form.normal,
    machine: form.machine,
    alias: form.alias,
    form,
    index: undefined,
    implicit: undefined,
    switch: undefined,
    frozen: undefined,
    dirty: undefined,
    chunk: undefined,
    confidence: undefined,
  }
}
