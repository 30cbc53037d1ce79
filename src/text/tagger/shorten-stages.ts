import { createReader } from './create-reader.js'
import { createFromString } from './from-string.js'
import { createTagListed } from './tag-listed.js'
import type { Term } from './term.js'
import { hasForm } from './term.js'
import type { Stage, World } from './world.js'

/** Has the stages that look at one word at a time done once a word, and leaves out those that would change nothing. */
export function shortenStages(world: World): void {
  const { alias, machine, contractions, contractionTwo, freeze, lexicon } = world.compute
  world.methods.one.tokenize.fromString = createFromString(createReader(world))
  Object.assign(world.compute, {
    alias: onChangedWords(alias),
    machine: onChangedWords(machine),
    contractions: onlyWith((term) => !hasForm(term) || term.form.contracted, contractions),
    contractionTwo: onlyWith(({ normal }) => normal.includes("'"), contractionTwo),
    freeze: onlyWith((term) => !hasForm(term) || term.form.fixed, freeze),
    lexicon: createTagListed(lexicon),
  })
}

function onChangedWords(stage: Stage): Stage {
  return ({ world, docs }) => {
    for (const terms of docs) {
      for (const term of terms) if (!hasForm(term)) stage({ world, docs: [[term]], document: [[term]] })
    }
  }
}

function onlyWith(isConcerned: (term: Term) => boolean, stage: Stage): Stage {
  return (view) => {
    if (view.docs.some((terms) => terms.some(isConcerned))) stage(view)
  }
}
