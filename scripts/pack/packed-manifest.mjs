import { shared, unbundled } from './unbundled.mjs'

/**
 * The manifest as it is packed. The repository's names what the package is built from, so that its versions are locked and
 * looked at by `npm audit`; who installs it needs only what is not in the bundle.
 */
export function packedManifest(manifest) {
  const { devDependencies, scripts, overrides, dependencies, ...kept } = manifest
  const needed = [...unbundled, ...Object.values(shared)]
  const left = Object.entries(dependencies).filter(([name]) => needed.includes(name))
  return { ...kept, dependencies: Object.fromEntries(left) }
}
