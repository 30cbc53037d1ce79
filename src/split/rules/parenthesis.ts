import type { SentenceRule } from '../sentence-rule.js'

const CONTENT = /^[([]([^()[\]]*)[)\]]([.!?]?)/

/** A parenthesis that is no sentence belongs to the one before it: `parallel." (Klein 55).`, `Roma! (1965)`. */
export const parenthesis: SentenceRule = {
  name: 'parenthesis',
  joins: ({ after, entry, stop, broken, lines }) => {
    if (entry || (broken && lines === 'sentences')) return false
    const [, content = '', stopBehind = ''] = CONTENT.exec(after) ?? []
    if (content === '' || /^\d/.test(content)) return content !== ''
    if (/[.!?…"”]$/.test(content)) return false
    return stop === '' || stopBehind === '' || !isSentence(content)
  },
}

/** Whether it could be a sentence whose full stop stands behind the bracket: `(Not the same as the old company).` */
function isSentence(content: string): boolean {
  const words = content.split(' ')
  return (
    /^\p{Lu}/u.test(content) && !/\d/.test(content) && words.filter((word) => /^\p{Ll}{2,}$/u.test(word)).length >= 2
  )
}
