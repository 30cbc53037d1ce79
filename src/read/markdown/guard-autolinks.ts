import type { Extension } from 'micromark-util-types'

type Construct = Extract<NonNullable<NonNullable<Extension['text']>[string]>, { readonly tokenize: unknown }>
type Tokenizer = Construct['tokenize']
type Code = Parameters<ReturnType<Tokenizer>>[0]

/**
 * The syntax of GFM in linear time. Wherever an address may begin, its constructs look back for an open bracket over all that has been
 * read: at each word for one of mail, at each `h` and `w` for others. Here they do so where one begins indeed, and those of
 * mail, which are read as they stand in any case, are left out.
 */
export function guardAutolinks(extension: Extension): Extension {
  const text: Record<string, Construct[]> = {}
  for (const [code, constructs] of Object.entries(extension.text ?? {})) {
    text[code] = [constructs ?? []].flat().flatMap(withGuard)
  }
  return { ...extension, text }
}

function withGuard(construct: Construct): Construct[] {
  if (construct.name === 'emailAutolink') return []
  if (construct.name === 'protocolAutolink') return [guarded(construct, 'http')]
  return [construct.name === 'wwwAutolink' ? guarded(construct, 'www.') : construct]
}

/** A construct that is tried where these letters, in either case, are ahead. */
function guarded(construct: Construct, letters: string): Construct {
  const ahead = { tokenize: tokenizerOf(letters), partial: true }
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return effects.check(ahead, construct.tokenize.call(this, effects, ok, nok), nok)
    },
  }
}

function tokenizerOf(letters: string): Tokenizer {
  return (effects, ok, nok) => {
    let at = 0
    return (code) => {
      effects.enter('data')
      return letter(code)
    }
    function letter(code: Code) {
      if (code === null || code < 0 || String.fromCodePoint(code).toLowerCase() !== letters[at]) return nok(code)
      effects.consume(code)
      at++
      if (at < letters.length) return letter
      effects.exit('data')
      return ok
    }
  }
}
