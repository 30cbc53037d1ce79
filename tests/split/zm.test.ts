import { readFileSync } from 'node:fs'
import { it } from 'vitest'
import { segmentText } from '/tmp/wt/pages/tests/support/segment-text.js'
it('m', () => {
  const md = readFileSync(process.env.F!, 'utf8')
  let kind = '', n = 0, ok = 0
  const by: Record<string, number[]> = {}
  for (const line of md.split('\n')) {
    if (line.startsWith('## ')) { kind = line.slice(3); continue }
    if (!line.trim() || line.startsWith('# ')) continue
    const want = line.split(' | ')
    const text = want.join(' ')
    const got = segmentText(text).sentences.map(s => text.slice(s.span.start, s.span.end))
    const good = got.join(' | ') === want.join(' | ')
    n++; by[kind] ??= [0, 0]; by[kind]![1]!++
    if (good) { ok++; by[kind]![0]!++ } else if (process.env.SHOW !== '0') console.log(`want ${want.join(' | ')}\n got ${got.join(' | ')}`)
  }
  console.log(ok, n, Object.entries(by).map(([k, [a, b]]) => `${k} ${a}/${b}`).join('; '))
})
