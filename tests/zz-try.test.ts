import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { importFile } from '/tmp/wt/import-office/src/import/import-file.js'
test('x', async () => {
  for (const f of process.env.FILES!.split(' ')) {
    const bytes = readFileSync(f)
    try {
    const r = await importFile({ origin: f.split('/').at(-1)!, bytes, sha256: 'ab' })
    console.log(f + '\n' + (r ? r.text + JSON.stringify(r.warnings) : 'UNKNOWN'))
    } catch (e) { console.log(f, String(e), (e as any).code, (e as any).code ? '' : (e as Error).stack) }
  }
})
