import type { LanguageTable } from './closest-languages.js'
import { LANGUAGES } from './languages.js'

/** The trigrams of languages by script and code, most frequent first, with `|` between them, as franc keeps them. */
export type TrigramModels = Readonly<Record<string, Readonly<Record<string, string>>>>

/**
 * Lays out the models of the languages that are told apart by them.
 * @throws {Error} where one is missing.
 */
export function layOutLanguages(models: TrigramModels): LanguageTable {
  const found = LANGUAGES.flatMap(({ code, script }) => {
    const model = models[script]?.[code]
    if (model !== undefined) return [{ code, model }]
    if (models[script] === undefined) return []
    throw new Error(`Unexpected trigrams of ${script} without ${code}`)
  })
  return { codes: found.map(({ code }) => code).join('\n'), models: found.map(({ model }) => model).join('\n') }
}
