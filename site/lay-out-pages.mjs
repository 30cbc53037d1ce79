// The pages of the site: the Markdown of the repository, as it is there but for links to what is no page.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

const FENCE = /^(```+|~~~+)[^\n]*\n[\s\S]*?^\1[^\n]*$/gm
const LINK = /(\]\()([^()\s#]+)((?:#[^()\s]*)?\))/g
const PICTURE = /\.(?:png|svg|jpg)$/

/** The Markdown of the repository that is written for readers of it. */
export function pagesOf(root) {
  const within = (folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
      .filter((path) => path.endsWith('.md'))
  return [
    ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'findings/README.md'],
    ...within('docs').sort(),
  ]
}

/** The first heading of a page. */
export const titleOf = (text) => /^# (.+)$/m.exec(text)?.[1]?.replaceAll('`', '')

/** Writes the pages of a repository into a folder, with the files that they link to. */
export function layOutPages(root, target) {
  const pages = pagesOf(root)
  const write = (path, content) => {
    mkdirSync(dirname(join(target, path)), { recursive: true })
    writeFileSync(join(target, path), content)
  }
  /** What is no page is shown as plain text: a script, a licence, what a folder holds. */
  const shown = (path) => {
    const place = join(root, path)
    const isFolder = statSync(place).isDirectory()
    const text = isFolder ? `${path}\n\n${readdirSync(place).sort().join('\n')}\n` : readFileSync(place)
    write(`public/files/${path}.txt`, text)
    return `/files/${path}.txt`
  }
  const linked = (page) => (whole, head, link, tail) => {
    if (/^[a-z]+:/.test(link)) return whole
    const path = posix.join(posix.dirname(page), link)
    if (!existsSync(join(root, path))) throw new Error(`${page}: Unexpected link to ${link}, where nothing is`)
    if (pages.includes(path)) return whole
    if (!PICTURE.test(path)) return `${head}${shown(path)}${tail}`
    cpSync(join(root, path), join(target, path))
    return whole
  }
  for (const page of pages) {
    const text = readFileSync(join(root, page), 'utf8')
    // Code is put aside: what looks like a link or a comment there is none.
    const kept = []
    const aside = (code) => `\0${kept.push(code) - 1}\0`
    const changed = text
      .replace(FENCE, aside)
      .replace(/(`+)[^`](?:.*?[^`])?\1(?!`)/g, aside)
      .replace(/<!--[\s\S]*?-->\n?/g, '')
      .replace(LINK, linked(page))
      // A page of Markdown is no template: what stands in double braces is text. In code it is so already.
      .replaceAll('{{', '&#123;&#123;')
      .replace(/\0(\d+)\0/g, (_, at) => kept[at])
      // Code within code that was put aside, a link's own words say.
      .replace(/\0(\d+)\0/g, (_, at) => kept[at])
    write(page, changed)
  }
  return pages
}
