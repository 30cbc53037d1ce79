import type { Telling } from '../model/extraction.js'

/** An extraction as `JSON.stringify` writes it, bit by bit: each event is asked for when its turn has come. */
export function* extractionJson(telling: Telling): Generator<string> {
  let opening = '{'
  for (const key of Object.keys(telling) as (keyof Telling)[]) {
    yield `${opening}${JSON.stringify(key)}:`
    opening = ','
    if (key === 'document') yield JSON.stringify(telling[key])
    else yield* listJson(telling[key])
  }
  yield '}'
}

function* listJson(items: Iterable<object>): Generator<string> {
  let opening = '['
  for (const item of items) {
    yield opening + JSON.stringify(item)
    opening = ','
  }
  yield opening === '[' ? '[]' : ']'
}
