/** Verbs that have a marker for a subject: `[14] shows that`, `[3] also reports`. */
const PREDICATE =
  /^(?:(?:also|only|first|clearly|further|thus|then),? )?(?:is|are|was|were|has|have|had|does|did|can|could|may|might|must|will|would|shows?|showed|argues?|argued|claims?|claimed|reports?|reported|gives?|gave|describes?|described|says?|said|states?|stated|notes|noted|suggests?|suggested|finds?|found|presents?|presented|discuss(?:es)?|discussed|provides?|provided|considers?|considered|contains?|contained|lists?|listed|proposes?|proposed|uses?|used|offers?|offered|covers?|covered|explains?|explained|cites?|cited|mentions?|mentioned|quotes?|quoted|contends?|contended|concludes?|concluded|confirms?|confirmed|dates|dated|places|placed|puts|traces?|traced|calls|called|makes|made|records?|recorded|tells?|told|writes?|wrote|disputes?|disputed|disagrees?|agrees?|supports?|supported)\b/

/** Whether a text behind a marker makes it the subject of a sentence. */
export function isPredicate(text: string): boolean {
  return PREDICATE.test(text)
}
