import { type Manifest, manifestSchema } from '../../model/manifest.js'
import { otherManifest } from '../../model/other-manifest.js'
import type { CheckedOutput } from './checked-output.js'
import { fieldName } from './parse-line.js'
import type { ReadFault } from './read-fault.js'

/** Reads a manifest; whatever is wrong with it is data. */
export function parseManifest(read: string | ReadFault): {
  manifest: Manifest | null
  faults: CheckedOutput['manifestFaults']
} {
  if (typeof read !== 'string') {
    const { code, message } = read
    return { manifest: null, faults: [{ message, ...(code === 'missing' ? { missing: true } : {}) }] }
  }
  let value: unknown
  try {
    value = JSON.parse(read)
  } catch {
    return { manifest: null, faults: [{ message: 'Unexpected text, expected a manifest in JSON' }] }
  }
  const result = manifestSchema.safeParse(value)
  if (result.success) return { manifest: result.data, faults: [] }
  const other = otherManifest(value)
  if (other !== null) return { manifest: null, faults: [{ message: other, field: 'schema' }] }
  const faults = result.error.issues.slice(0, 20).map(({ path, message }) => {
    const field = fieldName(path)
    return { message: `Unexpected ${field || 'manifest'}, expected as the schema says: ${message}`, field }
  })
  return { manifest: null, faults }
}
