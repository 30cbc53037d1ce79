// Follows each link of a built site: to a file that is there, and to a heading that it has.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'

const decode = (text) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")

/** What leads nowhere, a line each. */
export function brokenLinks(site, base) {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  const pages = new Map(
    files.filter((path) => path.endsWith('.html')).map((path) => [path, readFileSync(join(site, path), 'utf8')]),
  )
  const ids = new Map(
    [...pages].map(([path, text]) => [
      path,
      new Set(Array.from(text.matchAll(/\sid="([^"]*)"/g), ([, id]) => decode(id))),
    ]),
  )
  const faultOf = (page, link) => {
    const [address, heading = ''] = link.split('#')
    if (address.startsWith('/') && !address.startsWith(base)) return `expected an address below ${base}`
    const path =
      address === ''
        ? page
        : address.startsWith('/')
          ? address.slice(base.length)
          : posix.join(posix.dirname(page), address)
    const file = decodeURIComponent(path === '' || path.endsWith('/') ? `${path}index.html` : path)
    if (!existsSync(join(site, file)) || statSync(join(site, file)).isDirectory()) return 'there is no such file'
    if (heading !== '' && ids.has(file) && !ids.get(file).has(decodeURIComponent(heading)))
      return 'there is no such heading'
    return undefined
  }
  return [...pages].flatMap(([page, text]) =>
    Array.from(text.matchAll(/<[a-z][^>]*?\s(?:href|src)="([^"]*)"/g), ([, link]) => decode(link))
      .filter((link) => !/^(?:[a-z]+:|\/\/)/.test(link))
      .map((link) => [link, faultOf(page, link)])
      .filter(([, fault]) => fault !== undefined)
      .map(([link, fault]) => `${page}: ${link}: ${fault}`),
  )
}
