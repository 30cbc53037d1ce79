import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitepress'
import { pagesOf, titleOf } from '../lay-out-pages.mjs'
import { slugOf } from '../slug.mjs'

const root = join(import.meta.dirname, '../..')
const { version, description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** The pages by what a reader wants; what stands nowhere comes under the last heading. */
const groups = {
  Start: [
    'README',
    'docs/install',
    'docs/first-hour',
    'docs/batch',
    'docs/import',
    'docs/import-pdf',
    'docs/report',
    'docs/review',
  ],
  'Use what was found': [
    'docs/contract',
    'docs/query',
    'docs/export',
    'docs/places',
    'docs/ci',
    'docs/rules',
    'docs/scale',
  ],
  'How it reads': ['docs/dates', 'docs/actors', 'docs/events'],
  'How it is built': [
    'docs/architecture',
    'docs/decisions/README',
    'findings/README',
    'CONTRIBUTING',
    'docs/security',
    'SECURITY',
    'CHANGELOG',
  ],
}

const pages = pagesOf(root)
const entryOf = (page) => ({
  text: titleOf(readFileSync(join(root, page), 'utf8')) ?? page,
  link: `/${page.replace(/\.md$/, '.html')}`,
})
const decisions = pages.filter((page) => page.startsWith('docs/decisions/') && !page.endsWith('README.md'))
const named = Object.entries(groups).map(([text, names]) => [
  text,
  names.map((name) => `${name}.md`).filter((page) => pages.includes(page)),
])
const placed = new Set([...decisions, ...named.flatMap(([, pages]) => pages)])
const sidebar = [
  ...named.map(([text, pages]) => ({ text, items: pages.map(entryOf) })),
  { text: 'Decisions', collapsed: true, items: decisions.map(entryOf) },
  { text: 'More', items: pages.filter((page) => !placed.has(page)).map(entryOf) },
].filter(({ items }) => items.length > 0)

export default defineConfig({
  title: 'Regesta',
  description,
  lang: 'en',
  base: process.env.SITE_BASE ?? '/',
  srcDir: '.pages',
  outDir: 'dist',
  head: [['link', { rel: 'icon', href: `${process.env.SITE_BASE ?? '/'}icon.svg` }]],
  markdown: { anchor: { slugify: slugOf } },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Read', link: '/README.html' },
      { text: 'Playground', link: '/playground.html' },
      {
        text: version,
        items: [
          { text: 'Changes', link: '/CHANGELOG.html' },
          { text: 'Installing', link: '/docs/install.html' },
        ],
      },
    ],
    sidebar: {
      '/README': sidebar,
      '/docs/': sidebar,
      '/findings/': sidebar,
      '/CHANGELOG': sidebar,
      '/CONTRIBUTING': sidebar,
      '/SECURITY': sidebar,
    },
    footer: {
      message: `Regesta ${version}. MIT licence, the weights CC BY-SA 4.0; <a href="${process.env.SITE_BASE ?? '/'}files/NOTICE.txt">sources</a>.`,
    },
  },
})
