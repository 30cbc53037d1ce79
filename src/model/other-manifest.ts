import { manifestVersion } from './manifest-version.js'

/** What to do with a value that is no manifest of this version, or null where it says that it is one. */
export function otherManifest(value: unknown): string | null {
  const schema = (value as { schema?: unknown } | null)?.schema
  if (schema === manifestVersion) return null
  if (typeof schema === 'string' && /^regesta\/manifest@\d{1,4}$/.test(schema)) {
    return `Unexpected manifest of ${schema}, expected ${manifestVersion}: extract the sources again`
  }
  return 'Unexpected JSON that is no manifest of Regesta: name the folder that regesta extract wrote'
}
