import type { MatchNet, View } from './world.js'

let net: MatchNet | null = null

/** Does what compromise's stage of this name does, on the terms themselves instead of views of them. */
export function postTagger(view: View): void {
  const { model, methods } = view.world
  net ??= methods.one.buildNet(model.two.matches, view.world)
  const clauses = methods.two.quickSplit(view.docs)
  methods.one.bulkTagger(methods.one.bulkMatch(clauses, net, methods, {}), clauses, view.world)
}
