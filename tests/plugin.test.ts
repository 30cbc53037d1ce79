import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { remarkRegesta } from '../src/plugin.js'
import { extract } from '../src/run/work/extract.js'

const text = '[3]\n\nIn 1961 *Syria* left the union.[4]\n'

test('the result of the file is the extraction of its Markdown', async () => {
  const file = await unified()
    .use(remarkParse)
    .use(remarkRegesta)
    .process(new VFile({ value: text, path: 'a.md' }))
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
