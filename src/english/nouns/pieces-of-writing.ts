/** Lemmas of what is printed or sent: the paper behind its `in` only says where (`in an editorial in the Post, Otto wrote`). Own list. */
export const PIECES_OF_WRITING: ReadonlySet<string> = new Set(
  `advertisement article column editorial essay feature interview letter notice obituary op-ed piece poem report review series
  story`.split(/\s+/),
)
