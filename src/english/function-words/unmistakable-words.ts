/**
 * Function words of English that hardly any other language writes in the same letters: two among a few words are English. Not
 * `was`, `in`, `a`, `for`, `on`, `he`, `by`, `to` or `most`, which are words of other languages too. Own list; the old forms are
 * for old books.
 */
export const UNMISTAKABLE_WORDS: ReadonlySet<string> = new Set(
  `the and of that this these those there it its they them their she you your his him who whose which what where while when with
  without within from into upon through before after about above against between among under over during until because although
  though if thus hence not nor were been being are would could should shall might cannot does has having each every either neither
  both other another only also very much own same thou thee thy thine ye hath doth unto wherefore whereof therein thereof
  don't didn't isn't wasn't it's i'm i've can't`.split(/\s+/),
)
