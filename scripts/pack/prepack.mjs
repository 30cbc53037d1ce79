// Before `npm pack` and `npm publish`: lays the manifest that is packed in the place of the repository's, which `postpack.mjs`
// puts back. Where packing broke off, the next one, or `node scripts/pack/postpack.mjs`, puts it back as well.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { packedManifest } from './packed-manifest.mjs'

const [manifest, kept] = ['package.json', 'package.json.kept']
if (existsSync(kept)) renameSync(kept, manifest)
const text = readFileSync(manifest, 'utf8')
writeFileSync(kept, text)
writeFileSync(manifest, `${JSON.stringify(packedManifest(JSON.parse(text)), null, 2)}\n`)
