#!/usr/bin/env bash
# graphology-graphml refuses a key for all elements, which GraphML has by default.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent graphology@0.26.0 graphology-graphml@0.5.2 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import Graph from 'graphology'
import graphml from 'graphology-graphml'

const read = (of) => {
  const document = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
    <key id="note" ${of} attr.name="note" attr.type="string"/>
    <graph edgedefault="directed"><node id="a"><data key="note">x</data></node></graph></graphml>`
  try {
    return JSON.stringify(graphml.parse(Graph, document).getNodeAttributes('a'))
  } catch (error) {
    return String(error)
  }
}
console.log('A key for nodes, one for all elements, and one that leaves out what it is for, which means all:')
const found = ['for="node"', 'for="all"', ''].map(read)
for (const one of found) console.log(one)
process.exit(found[0] === '{"note":"x"}' && found[1].startsWith('TypeError') ? 0 : 1)
END
node try.mjs
