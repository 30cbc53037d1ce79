#!/usr/bin/env bash
# Giving a zod schema an id empties the root of its JSON Schema.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent zod@4.6.7 || exit 2
echo "node $(node --version)" && npm ls --depth 0 | tail -n +2
cat > try.mjs <<'END'
import * as z from 'zod'

const record = z.object({ quote: z.string() })
const without = z.toJSONSchema(record)
const withId = z.toJSONSchema(record.meta({ id: 'record' }))
console.log('The root without an id, and with one:')
console.log(JSON.stringify(without))
console.log(JSON.stringify(withId))
process.exit(without.type === 'object' && withId.type === undefined && withId.$ref === '#/$defs/record' ? 0 : 1)
END
node try.mjs
