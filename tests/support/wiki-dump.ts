/** A page of a dump: invented, with named and unnamed notes, a box and a picture. */
const pageOf = (at: number) => {
  const year = 1700 + (at % 300)
  const text = `{{Infobox mill|name=Mill ${at}|built=${year}}}
'''Mill ${at}''' was bought on {{start date|${year}|5|3|df=y}} by the guild of [[Aldmere]].<ref name="h">Holt, p. ${at}.</ref> It burned in ${year + 1}.{{sfn|Dunn|${1900 + (at % 90)}|p=${at}}}
${'The council met again and raised the toll on flour, as it had done before. '.repeat(at % 40)}
[[File:Mill.jpg|thumb|The mill.]]
== Later ==
It was sold in ${year + 20}.<ref name="h" /> ${at % 7 === 0 ? 'It has {{efn|At least two.}} wheels.' : ''}
== Notes ==
{{reflist}}
`
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `  <page>
    <title>Mill ${at}</title>
    <ns>${at % 50 === 49 ? 4 : 0}</ns>
    <id>${at}</id>
    ${at % 25 === 24 ? '<redirect title="Mill 1" />\n    ' : ''}<revision>
      <id>${at * 7}</id>
      <timestamp>2020-01-01T00:00:00Z</timestamp>
      <text bytes="${text.length}" xml:space="preserve">${escaped}</text>
    </revision>
  </page>
`
}

/** A dump of MediaWiki with so many pages, piece by piece. */
export function* wikiDump(pages: number): Generator<Buffer> {
  yield Buffer.from('<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" xml:lang="en">\n  <siteinfo />\n')
  for (let at = 1; at <= pages; at++) yield Buffer.from(pageOf(at))
  yield Buffer.from('</mediawiki>\n')
}
