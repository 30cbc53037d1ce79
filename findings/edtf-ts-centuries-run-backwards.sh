#!/usr/bin/env bash
# The fifth century BC ends before it begins.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent @edtf-ts/core@0.4.2 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import { parse } from '@edtf-ts/core'

const { success, value } = parse('-04XX')
const [first, last] = [value.min, value.max].map((time) => new Date(Number(time)).toISOString())
console.log('-04XX is read; its first and its last moment:')
console.log(success, first, last)
process.exit(success && first.startsWith('-000400') && last.startsWith('-000499') ? 0 : 1)
END
node try.mjs
