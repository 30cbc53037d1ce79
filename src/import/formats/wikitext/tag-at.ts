import type { Range } from './wiki-context.js'

/** A tag of HTML or of MediaWiki. */
export interface Tag {
  readonly name: string
  readonly attributes: string
  /** What stands between it and what closes it, for those that are read whole. */
  readonly body: Range | undefined
  /** Behind it, or behind what closes it. */
  readonly end: number
}

/** Tags that are read with what they hold. */
const WHOLE =
  /^(?:ref|references|blockquote|sup|math|chem|ce|gallery|timeline|score|syntaxhighlight|source|imagemap|graph|mapframe|maplink|templatestyles|hiero|categorytree|inputbox)$/
const TAG = /<(\/?)([a-z][a-z\d]{0,20})((?:\s[^<>]{0,2000})?)>|<(\/?)([a-z][a-z\d]{0,20})\/>/iy
/** Characters within which a tag is closed. */
const LONGEST = 100_000

/** The tag at an index; a tag that closes another by itself has no words. Undefined where there is none. */
export function tagAt(text: string, at: number, to: number): Tag | undefined {
  const pattern = new RegExp(TAG)
  pattern.lastIndex = at
  const found = pattern.exec(text)
  if (found === null || at + found[0].length > to) return undefined
  const name = (found[2] ?? found[5])!.toLowerCase()
  const end = at + found[0].length
  const given = found[3] ?? ''
  const isEmpty = given.endsWith('/') || found[5] !== undefined || found[1] === '/'
  const attributes = given.replace(/\/$/, '')
  if (isEmpty || !WHOLE.test(name)) return { name, attributes, body: undefined, end }
  const closing = new RegExp(`</${name}\\s{0,9}>`, 'i')
  const rest = text.slice(end, Math.min(to, end + LONGEST))
  const close = closing.exec(rest)
  if (close === null) return { name, attributes, body: undefined, end }
  return { name, attributes, body: { from: end, to: end + close.index }, end: end + close.index + close[0].length }
}

/** A value of a tag, quoted or not: `name="Holt"`. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes)
  const value = (found?.[1] ?? found?.[2] ?? found?.[3])?.trim()
  return value === '' ? undefined : value
}
