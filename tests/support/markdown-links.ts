/** Where a link of a page leads. */
export interface Link {
  readonly path: string
  readonly heading: string
  /** Not to another site. */
  readonly isLocal: boolean
}

const withoutCode = (text: string): string =>
  text.replace(/^(```+|~~~+)[^\n]*\n[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, '_'))

/** The links and pictures of a Markdown page, those within code left out. */
export function linksOf(text: string): Link[] {
  return [...withoutCode(text).matchAll(/\]\(([^()\s]+)\)/g)].map(([, target]) => {
    const [path = '', heading = ''] = target!.split('#')
    return { path, heading, isLocal: !/^[a-z]+:/.test(target!) }
  })
}

/** The names by which the headings of a page are linked, as GitHub and npm make them. */
export function headingsOf(text: string): Set<string> {
  const counts = new Map<string, number>()
  const names = [...text.replace(/^(```+|~~~+)[^\n]*\n[\s\S]*?^\1/gm, '').matchAll(/^#{1,6} (.+)$/gm)].map(
    ([, title]) => {
      const name = title!
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-')
      const count = counts.get(name) ?? 0
      counts.set(name, count + 1)
      return count === 0 ? name : `${name}-${count}`
    },
  )
  return new Set(names)
}
