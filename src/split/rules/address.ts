import type { SentenceRule } from '../sentence-rule.js'

/** A full stop inside an address, a file name or a number ends nothing: `Anna.Klein@example.org`, `www.Example.Org/a`. */
export const address: SentenceRule = {
  name: 'address',
  joins: ({ spaced, word, after, closers, marked }) => {
    if (spaced || marked !== null || closers !== '') return false
    const token = word + (/^\S{0,100}/.exec(after)?.[0] ?? '')
    return (
      /[@/\\_]|^www\b|:\/\//.test(token) ||
      /\.(?:[Cc]om|[Oo]rg|[Nn]et|[Jj]s|[Nn]ational)\b/.test(`.${after.slice(0, 12)}`)
    )
  },
}
