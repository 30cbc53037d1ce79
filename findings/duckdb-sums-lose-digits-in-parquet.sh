#!/usr/bin/env bash
# A sum of whole numbers becomes a floating one on its way through Parquet, while a count of rows stays whole.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent @duckdb/node-api@1.5.5-r.5 hyparquet@1.31.5 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import { DuckDBInstance } from '@duckdb/node-api'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'

const connection = await (await DuckDBInstance.create(':memory:')).connect()
const query = 'select sum(n) as total, count(*) as rows from (values (9007199254740992), (1)) as numbers(n)'
const [inDatabase] = (await connection.runAndReadAll(`select total::varchar, typeof(total) from (${query})`)).getRowsJson()
await connection.run(`copy (${query}) to 'sums.parquet' (format parquet)`)
const [inFile] = await parquetReadObjects({ file: await asyncBufferFromFile('sums.parquet') })
console.log('A sum in the database, and the same read back from a Parquet file:')
console.log(...inDatabase)
console.log(inFile)
process.exit(inDatabase[0] === '9007199254740993' && inFile.total === 9007199254740992 && typeof inFile.rows === 'bigint' ? 0 : 1)
END
node try.mjs
