import type { SentenceRule } from '../sentence-rule.js'

const SPEAKER =
  /^(?:(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,3}|the \p{Ll}{1,20} )(?:said|asked|replied|answered|cried|shouted|exclaimed|wrote|wondered|demanded|added|says|asks)\b/u

/** Who speaks belongs to the speech that a question or exclamation mark closes: `"Who goes there?" Smith asked.` */
export const speech: SentenceRule = {
  name: 'speech',
  joins: ({ stop, closers, after }) => /^[!?]+$/.test(stop) && /["'”’»]/.test(closers) && SPEAKER.test(after),
}
