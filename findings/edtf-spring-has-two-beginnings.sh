#!/usr/bin/env bash
# Two libraries of EDTF agree on no season, and one of them has thirds of a year that overlap.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent edtf@4.11.1 @edtf-ts/core@0.4.2 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import { parse } from '@edtf-ts/core'
import edtf from 'edtf'

const day = (time) => new Date(Number(time)).toISOString().slice(0, 10)
const spans = (text) => {
  const { value } = parse(text)
  const other = edtf(text)
  return [`${day(other.min)}/${day(other.max)}`, `${day(value.min)}/${day(value.max)}`]
}
console.log('Spring 2001-21 and winter 2001-24, and the first and second third of the year, in edtf and in @edtf-ts/core:')
for (const text of ['2001-21', '2001-24', '2001-37', '2001-38']) console.log(text, ...spans(text))
const [spring, otherSpring] = spans('2001-21')
const overlap = edtf('2001-37').max > edtf('2001-38').min
process.exit(spring === '2001-01-01/2001-03-31' && otherSpring === '2001-03-01/2001-05-31' && overlap ? 0 : 1)
END
node try.mjs
