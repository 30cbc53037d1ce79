#!/usr/bin/env bash
# Of two readers of BibLaTeX one knows no years BC and the other no decades, and neither reads both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-csl@0.8.2 biblatex-csl-converter@3.2.2 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import { BibLatexParser, CSLExporter } from 'biblatex-csl-converter'

const entry = (date) => `@book{a, title = {T}, author = {Zorn, Ada}, date = {${date}}}`
const converted = (date) => Object.values(new CSLExporter(new BibLatexParser(entry(date)).parse().entries).parse())[0].issued
const found = ['-0043', '156X', '1960/'].map((date) => {
  const cite = new Cite(entry(date))
  const shown = cite.format('bibliography', { template: 'apa' }).trim()
  return [date, JSON.stringify(cite.data[0].issued), shown, JSON.stringify(converted(date) ?? null)]
})
console.log('Dates as the manual of biblatex writes them: in citation-js, in its bibliography, in biblatex-csl-converter:')
for (const row of found) console.log(row.join('  '))
const [antiquity, decade, open] = found
const holds = antiquity[1] === '{"date-parts":[[0]]}' && antiquity[3] === '{"date-parts":[[-43]]}' && decade[3] === 'null'
process.exit(holds && open[2].includes('n.d.') ? 0 : 1)
END
node try.mjs
