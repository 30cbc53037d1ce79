/** Words behind which a participle describes a noun: `his forced retreat`. */
export const POSSESSIVES: ReadonlySet<string> = new Set("his her its their our my your 's '".split(' '))

/** Articles, and determiners that work like one: `the armed groups`, `another elected mayor`. */
export const ARTICLES: ReadonlySet<string> = new Set('the a an every another no any either neither some'.split(' '))

/** Words that count the plural behind them, which is no verb: `won many converts`. Own list. */
export const COUNTING: ReadonlySet<string> = new Set('both few many several these those'.split(' '))

/** Determiners and the like that stand for a whole phrase: `many fled`, `all were freed`. Own list. */
export const STANDING_DETERMINERS: ReadonlySet<string> = new Set(
  `all both some many most few several none others this those these each half`.split(/\s+/),
)
