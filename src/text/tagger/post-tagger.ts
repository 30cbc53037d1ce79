import type { MatchNet, Term, World } from './world.js'

/** The view that compromise hands to its stages. */
interface View {
  readonly world: World
  readonly docs: Term[][]
  uncache(): void
  unfreeze(): void
}

let net: MatchNet | null = null

/** Does what compromise's stage of this name does, on the terms themselves instead of views of them. */
export function postTagger(view: View): void {
  const { model, methods } = view.world
  net ??= methods.one.buildNet(model.two.matches, view.world)
  const clauses = methods.two.quickSplit(view.docs)
  methods.one.bulkTagger(methods.one.bulkMatch(clauses, net, methods, {}), clauses, view.world)
  view.uncache()
  view.unfreeze()
}
