/**
 * What can be taken out of a regex's text: an alternative, a member of a class, an assertion, an `?`. Each is a place in
 * the text and what stands there instead; those of one group or class share a `site`.
 *
 * `slash` is how the text writes a backslash: `\` in a literal, `\\` in a string.
 */
export function regexMutations(text, slash = '\\') {
  const found = []
  const add = (rule, site, start, end, by = '') => found.push({ rule, site, start, end, by })
  const groups = [{ site: 0, alternatives: [], from: 0 }]
  let at = 0

  /** Length of the atom at an offset that is no group: an escape, a property, a character. */
  const atomLength = () => {
    if (!text.startsWith(slash, at)) return text.codePointAt(at) > 0xffff ? 2 : 1
    const behind = at + slash.length
    if (/^[pP]\{/.test(text.slice(behind, behind + 2))) return text.indexOf('}', behind) + 1 - at
    if (text.startsWith('k<', behind)) return text.indexOf('>', behind) + 1 - at
    if (text.startsWith('u{', behind)) return text.indexOf('}', behind) + 1 - at
    // A string writes a backslash of the text itself as four.
    return slash.length + (text.startsWith(slash, behind) ? slash.length : 1)
  }

  const readClass = () => {
    const site = at
    at += text[at + 1] === '^' ? 2 : 1
    const members = []
    while (at < text.length && text[at] !== ']') {
      const start = at
      at += atomLength()
      if (text[at] === '-' && text[at + 1] !== ']') {
        at++
        at += atomLength()
      }
      members.push([start, at])
    }
    at++
    if (members.length > 1) for (const [start, end] of members) add('drop a member of a class', site, start, end)
  }

  const closeAlternative = ({ alternatives, from }) => alternatives.push([from, at])
  const dropAlternatives = ({ alternatives, site }) => {
    if (alternatives.length < 2) return
    for (const [i, [start, end]] of alternatives.entries()) {
      // An empty alternative is the bar before it or behind it.
      if (i === 0) add('drop an alternative', site, start, end + 1)
      else add('drop an alternative', site, start - 1, end)
    }
  }

  while (at < text.length) {
    const character = text[at]
    const opening = /^\((?:\?(?::|=|!|<=|<!|<[A-Za-z]\w*>))?/.exec(text.slice(at, at + 40))
    if (opening) {
      groups.push({ site: at, alternatives: [], from: at + opening[0].length, look: /[=!]$/.test(opening[0]) })
      at += opening[0].length
    } else if (character === ')') {
      // Text that is no regex after all.
      if (groups.length < 2) return []
      const group = groups.pop()
      closeAlternative(group)
      dropAlternatives(group)
      at++
      if (group.look) add('drop a look around', group.site, group.site, at)
    } else if (character === '|') {
      closeAlternative(groups.at(-1))
      groups.at(-1).from = ++at
    } else if (character === '[') readClass()
    else if (character === '^' || character === '$') {
      add('drop an anchor', at, at, at + 1)
      at++
    } else if (text.startsWith(`${slash}b`, at)) {
      add('drop an anchor', at, at, at + slash.length + 1)
      at += slash.length + 1
    } else if (character === '?') {
      // Not the `?` of a lazy quantifier, nor one that stands behind another.
      if (
        !/[*+?}]/.test(text[at - 1] ?? '') ||
        text.slice(0, at).endsWith(`${slash}${text[at - 1]}`) ||
        isOfName(text, at)
      )
        add('demand what is optional', at, at, at + 1)
      at++
    } else at += atomLength()
  }
  const whole = groups[0]
  closeAlternative(whole)
  dropAlternatives(whole)
  return found
}

/** Whether the `}` before an offset closes a property or a placeholder, not a count. */
function isOfName(text, at) {
  return text[at - 1] === '}' && !/\{\d+(?:,\d*)?\}$/.test(text.slice(0, at))
}
