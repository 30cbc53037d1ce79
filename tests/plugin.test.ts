import type { Root } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { remove } from 'unist-util-remove'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { remarkRegesta, remarkRegestaData } from '../src/plugin.js'
import { extract } from '../src/run/work/extract.js'

const text = '[3]\n\nIn 1961 *Syria* left the union.[4]\n'
const asFile = (value: string) => new VFile({ value, path: 'a.md' })

test('the result of the file is the extraction of its Markdown', async () => {
  const file = await unified().use(remarkParse).use(remarkRegesta).process(asFile(text))
  expect(file.result).toEqual(extract({ id: 'a.md', text, mediaType: 'text/markdown' }))
})

test('the issues are the messages of the file, at their places', async () => {
  const file = await unified().use(remarkParse).use(remarkRegesta, { published: '2020' }).process(text)
  const { issues, document } = file.result
  expect(document.published).toBe('2020')
  expect(file.messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual(
    issues.map(({ code, line, column }) => [code, line, column]),
  )
})

test('it has to stand behind a parser, and says so', () => {
  expect(() => unified().use(remarkRegesta).use(remarkParse).freeze()).toThrow('expected remark-parse before')
})

const page = `---
published: 1999-05-01
---

# The mill

In 1961 the *council* of Holt &amp; Dunn closed the \\[old] mill.[^1] See www.example.org and clerk@example.org.

> In 1962 the guild
> returned.[^2]

| Year | Event |
| --- | --- |
| 1963 | The mill burned.[^1] |

[^1]: Holt, p. 14.
[^2]: Dunn, p. 9.
`

describe('with other plugins', () => {
  const parse = () => unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml'])

  test('the words of GFM and front matter are read as the command reads them, addresses found afterwards included', async () => {
    const file = await parse().use(remarkRegesta).process(asFile(page))
    expect(file.result).toEqual(extract({ id: 'a.md', text: page, mediaType: 'text/markdown' }))
  })

  test('the page is compiled by another compiler, and the extraction lies beside it', async () => {
    const plain = await parse().use(remarkRehype).use(rehypeStringify).process(asFile(page))
    const file = await parse().use(remarkRegestaData).use(remarkRehype).use(rehypeStringify).process(asFile(page))
    expect(String(file)).toBe(String(plain))
    expect(file.data.regesta).toEqual(extract({ id: 'a.md', text: page, mediaType: 'text/markdown' }))
  })

  test('what another plugin took out is not read, and all else keeps its place', async () => {
    const without = () => (tree: Root) => {
      remove(tree, 'blockquote')
    }
    const file = await parse().use(without).use(remarkRegesta).process(asFile(page))
    const triggers = file.result.events.map(({ trigger }) => trigger)
    expect(triggers.map(({ text }) => text)).toEqual(['closed', 'burned'])
    for (const { text, start, end } of triggers) expect(page.slice(start, end)).toBe(text)
  })

  test('what another plugin put in is named, and not read', async () => {
    const adding = () => (tree: Root) => {
      tree.children.push({ type: 'paragraph', children: [{ type: 'text', value: 'In 1970 the bridge fell.' }] })
    }
    const file = await parse().use(adding).use(remarkRegesta).process(asFile(page))
    expect(file.result.events.map(({ trigger }) => trigger.text)).not.toContain('fell')
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('node-without-position')
  })

  test('words that another plugin wrote anew are read from the source', async () => {
    const shouting = () => (tree: Root) => {
      visit(tree, 'paragraph', (node) => {
        node.children = node.children.map((child) =>
          child.type === 'text' ? { type: 'text', value: child.value.toUpperCase() } : child,
        )
      })
    }
    const file = await parse().use(shouting).use(remarkRegesta).process(asFile(page))
    expect(file.result.events.map(({ trigger }) => trigger.text)).toEqual(['closed', 'returned', 'burned'])
  })
})
