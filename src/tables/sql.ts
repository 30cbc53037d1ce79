/** A name as SQL quotes it. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** A text as SQL quotes it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
