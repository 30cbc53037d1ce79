import { remember } from '../remember.js'
import type { Form } from './term.js'
import type { World } from './world.js'

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
