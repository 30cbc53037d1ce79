/**
 * What stands before `hon.` where it is an adjective, in lower case, as the reports of a parliament print it: `my hon.
 * Friend`. Own list.
 */
export const BEFORE_HONOURABLE: ReadonlySet<string> = new Set(
  `the my his her its our their your an a this that these those other another some any all many most no both
  several few right rt. rt and noble two three four five`.split(/\s+/),
)
