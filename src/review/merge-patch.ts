/** A value of JSON. */
type Json = unknown

/**
 * Applies a JSON Merge Patch (RFC 7396): members of objects are merged, null takes a member away, and everything else, lists
 * included, takes the place of what was there.
 *
 * `{a: 1, b: {c: 2}}` patched by `{b: {c: null, d: 3}}` is `{a: 1, b: {d: 3}}`.
 */
export function mergePatch(target: Json, patch: Json): Json {
  if (!isObject(patch)) return patch
  // A Map, since `__proto__` is a name like any other in JSON.
  const members = new Map(isObject(target) ? Object.entries(target) : [])
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) members.delete(name)
    else members.set(name, mergePatch(members.get(name), value))
  }
  return Object.fromEntries(members)
}

function isObject(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
