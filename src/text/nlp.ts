import nlp from 'compromise/two'

/** What is read of compromise's own words. */
interface Term {
  readonly tags: ReadonlySet<string>
}

interface World {
  readonly methods: { readonly one: { readonly tokenize: { fromString(text: string, world: World): Term[][] } } }
  readonly compute: Readonly<Record<string, (view: unknown) => void>>
}

/** UTF-16 code units. Longer words are no names, and the tagger's time grows with the square of a word's length. */
const LONGEST = 60

const world = nlp.world() as unknown as World

/** Stages that no tag depends on, and the one that puts tags right by the words around: a word alone has none. */
const UNUSED: ReadonlySet<string> = new Set(['chunks', 'typeahead', 'id', 'index', 'postTagger'])

/** The stages of the tagger. */
const stages = (nlp.hooks() as unknown as string[]).filter((stage) => !UNUSED.has(stage))

/** What the stages are handed; it is filled by hand since `nlp(text)` would run every stage, and made once. */
const view = nlp('') as unknown as { document: Term[][] }

/** What compromise says of a word that stands alone, in its own names: `FirstName`, `Place`, `Month`. The answer depends on nothing else. */
export function* tagsOfWord(word: string): Generator<string> {
  if (word.length > LONGEST) return
  view.document = world.methods.one.tokenize.fromString(word, world)
  for (const stage of stages) world.compute[stage]!(view)
  for (const terms of view.document) for (const { tags } of terms) yield* tags
}
