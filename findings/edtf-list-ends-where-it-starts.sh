#!/usr/bin/env bash
# The bounds of an EDTF list {1960..1963} leave out all but its first year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent edtf@4.11.1 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import edtf from 'edtf'

const list = edtf('{1960..1963}')
const members = [...list].map(({ edtf }) => edtf)
const last = new Date(list.max).toISOString().slice(0, 10)
console.log('The members of {1960..1963}, its last day, and whether it covers 1962:')
console.log(members.join(' '), last, list.covers(edtf('1962')))
process.exit(members.length === 4 && last === '1960-12-31' && !list.covers(edtf('1962')) ? 0 : 1)
END
node try.mjs
