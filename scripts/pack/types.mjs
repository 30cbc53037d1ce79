// `dist/types/`: the declarations that a user's compiler reads, and no others. Part of `npm run build`. They are those that
// `build/index.d.ts` leads to; declarations of bundled packages are laid beside them, so that no package is installed for
// its types alone.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { copied, shared } from './unbundled.mjs'

/** What a declaration imports: `from './a.js'`, `import('a')`, `declare module 'a'`. Comments are looked at as well, and hold none that is relative. */
const SPECIFIER = /((?:\bfrom|\bimport|\bdeclare module)\s*\(?\s*)(['"])([^'"\n]+)\2/g

/** Writes `dist/types/` of a project that is compiled; the paths of what was written. */
export function layOutTypes(root) {
  const own = join(root, 'build')
  const folders = [[own, ''], ...copied.map((name) => [join(root, 'node_modules', name), name])]
  const target = join(root, 'dist/types')
  const written = new Set()

  /** Where a declaration is laid. */
  const placeOf = (file) => {
    const [folder, name] = folders.find(([folder]) => file.startsWith(`${folder}/`))
    return join(target, name, relative(folder, file))
  }
  const lay = (file) => {
    const place = placeOf(file)
    if (written.has(place)) return place
    written.add(place)
    const text = readFileSync(file, 'utf8').replace(SPECIFIER, (whole, head, quote, specifier) => {
      if (specifier.startsWith('.')) {
        lay(join(dirname(file), specifier.replace(/\.js$/, '.d.ts')))
        return whole
      }
      if (copied.includes(specifier)) {
        const entry = lay(join(root, 'node_modules', specifier, 'index.d.ts'))
        return `${head}${quote}${relative(dirname(place), entry)
          .replace(/\.d\.ts$/, '.js')
          .replace(/^(?!\.)/, './')}${quote}`
      }
      if (specifier in shared || !file.startsWith(`${own}/`)) return whole
      throw new Error(
        `${relative(root, file)}: the public types name "${specifier}": add it to scripts/pack/unbundled.mjs`,
      )
    })
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, text)
    return place
  }

  lay(join(own, 'index.d.ts'))
  return [...written].map((place) => relative(root, place)).sort()
}
