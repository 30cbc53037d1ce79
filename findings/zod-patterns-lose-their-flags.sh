#!/usr/bin/env bash
# A JSON Schema that zod writes refuses what zod accepts: the flag i of a regex is gone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent zod@4.6.7 ajv@8.20.0 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import Ajv from 'ajv/dist/2020.js'
import * as z from 'zod'

const schema = z.object({ marker: z.string().regex(/^ref\. \d+$/i) })
const written = z.toJSONSchema(schema)
const valid = new Ajv.default().compile(written)
const value = { marker: 'Ref. 14' }
console.log('The pattern written, and whether zod and ajv by the written schema accept', value)
console.log(written.properties.marker.pattern, schema.safeParse(value).success, valid(value))
process.exit(schema.safeParse(value).success && !valid(value) ? 0 : 1)
END
node try.mjs
