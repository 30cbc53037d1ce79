import { describe, expect, it } from 'vitest'
import { read } from '../../../src/read/read.js'
import { extract } from '../../../src/run/work/extract.js'
import { contextOf, outline } from '../../support/outline.js'

const html = (text: string) => outline(text, 'text/html')

describe('the words of a paragraph', () => {
  it.each<[string, string, string]>([
    ['inline tags', '<p>Brandt <b>never</b> <a href="/x">sign<i>ed</i></a>.</p>', 'Brandt never signed.'],
    [
      'entities',
      '<p>Brandt &amp; Sons, &#8364;5, 1918&ndash;20, &ngE; &nosuch; AT&T</p>',
      'Brandt & Sons, €5, 1918–20, ≧̸ &nosuch; AT&T',
    ],
    ['white space', '<p>\n  Brandt\n\tleft <b> early</b> .\n</p>', 'Brandt left early .'],
    ['a break', '<p>Brandt<br>left<br />early</p>', 'Brandt⏎left⏎early'],
    ['comments and scripts', '<p>Brandt<!-- ? --><script>x < 1</script> left.<style>p{}</style></p>', 'Brandt left.'],
    ['hidden parts', '<p>Brandt <span style="display: none">x</span><span hidden>y</span>left.</p>', 'Brandt left.'],
    ['raised letters', '<p>The 10<sup>th</sup> of May</p>', 'The 10th of May'],
    ['NUL, a byte order mark and emoji', '\ufeff<p>The \u0000 Hanse 😀 fell.</p>', 'The \u0000 Hanse 😀 fell.'],
    ['no tag at all', 'Brandt left.', 'Brandt left.'],
  ])('%s', (_, text, expected) => {
    expect(html(text)[0]?.replace(/^paragraph( wrapped| sentences)?: /, '')).toBe(expected)
  })
})

describe('blocks', () => {
  it.each<[string, string, string[]]>([
    [
      'headings, paragraphs and lists',
      '<body><h1>War</h1><p>It rained.<p>It snowed.<h2>Siege</h2>These came:<ul><li>Riga<li>Wismar, <ol><li>late</ol></ul>It cleared.',
      [
        'heading: War',
        'paragraph (War): It rained.',
        'paragraph (War): It snowed.',
        'heading (War): Siege',
        'paragraph (War > Siege): These came:',
        'item (War > Siege): Riga',
        'item (War > Siege): Wismar,',
        'item (War > Siege): late',
        'paragraph (War > Siege): It cleared.',
      ],
    ],
    [
      'no navigation, tables, captions or forms',
      '<nav>Home</nav><header><h1>War</h1></header><table class="infobox"><tr><td><table><td>x</table>Years</table><p>It rained.</p>' +
        '<figure><img alt="a"><figcaption>Rain</figcaption></figure><div class="thumb"><div>Hail</div></div><form>Search</form><footer>About</footer>',
      ['heading: War', 'paragraph (War): It rained.'],
    ],
    ['only the main part', '<div>Menu</div><main><p>It rained.</p></main><p>Imprint</p>', ['paragraph: It rained.']],
    ['all of a page laid out by tables', '<table><tr><td>It rained.</td></tr></table>', ['paragraph: It rained.']],
    ['nothing of an empty page', '<html><head><title>x</title></head><body></body></html>', []],
  ])('%s', (_, text, expected) => {
    expect(html(text)).toEqual(expected)
  })
})

/** One article in the styles of a saved Wikipedia page. */
const pages: Record<string, string> = {
  '2013': `<html><head><title>Siege of Riga - Wikipedia, the free encyclopedia</title></head><body class="mediawiki">
<div id="content"><h1 id="firstHeading">Siege of Riga</h1><div id="siteSub">From Wikipedia</div><div id="mw-content-text">
<div class="dablink">x</div><table class="infobox"><tr><td>Date</td></tr></table>
<p>Riga fell in <b>1710</b>.<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup><sup class="reference" style="white-space:nowrap;">:242–243</sup> The town starved.<sup class="noprint Inline-Template Template-Fact" style="white-space:nowrap;">[<i><a href="/wiki/CN"><span title="May 2013">citation needed</span></a></i>]</sup></p>
<table id="toc" class="toc"><tr><td>Contents</td></tr></table>
<h2><span class="editsection">[<a href="/e">edit</a>]</span> <span class="mw-headline" id="Plague">Plague</span></h2>
<p>It came in May.<sup id="cite_ref-b_2-0" class="reference"><a href="#cite_note-b-2"><span>[</span>note 1<span>]</span></a></sup></p>
<h2><span class="mw-headline">References</span></h2>
<ol class="references">
<li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text">Brandt, <a rel="nofollow" class="external text" href="https://example.org/l?a=1&amp;b=2">Letters</a>.</span></li>
<li id="cite_note-b-2"><span class="mw-cite-backlink">^ <a href="#cite_ref-b_2-0"><sup><i><b>a</b></i></sup></a></span> <span class="reference-text">Ozols, Diary.</span></li>
</ol></div></div><div id="mw-navigation"><p>Log in</p></div></body></html>`,
  '2018': `<html><head><title>Siege of Riga - Wikipedia</title></head><body>
<div id="content" role="main"><h1 id="firstHeading">Siege of Riga</h1><div id="mw-content-text"><div class="mw-parser-output">
<div role="note" class="hatnote">For others, see <a href="/wiki/R">Riga</a>.</div><div class="thumb tright"><div class="thumbinner"><div class="thumbcaption">A map</div></div></div>
<p>Riga fell in <b>1710</b>.<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup><sup class="reference" style="white-space:nowrap;">:242–243</sup> The town starved.<sup class="noprint Inline-Template Template-Fact" style="white-space:nowrap;">[<i><a href="/wiki/CN"><span title="May 2018">citation needed</span></a></i>]</sup></p>
<h2><span class="mw-headline" id="Plague">Plague</span><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/e">edit</a><span class="mw-editsection-bracket">]</span></span></h2>
<p>It came in May.<sup id="cite_ref-b_2-0" class="reference"><a href="#cite_note-b-2">[note 1]</a></sup></p>
<h2><span class="mw-headline">References</span></h2><div class="reflist">
<ol class="references">
<li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text"><cite class="citation">Brandt, <a rel="nofollow" class="external text" href="https://example.org/l?a=1&amp;b=2">Letters</a>.</cite><span title="ctx" class="Z3988"></span></span></li>
<li id="cite_note-b-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-b_2-0">^</a></b></span> <span class="reference-text">Ozols, Diary.</span></li>
</ol></div><div role="navigation" class="navbox"><table><tr><td>Sieges</td></tr></table></div></div></div></div></body></html>`,
  today: `<html><head><title>Siege of Riga - Wikipedia</title></head><body>
<header class="vector-header"><nav>Main menu</nav></header><main id="content"><h1 id="firstHeading">Siege of Riga</h1>
<div id="mw-content-text"><div class="mw-content-ltr mw-parser-output"><div class="shortdescription noprint" style="display:none">1710</div><style>.x{}</style>
<p>Riga fell in <b>1710</b>.<sup id="cite_ref-1" class="reference"><a href="https://en.wikipedia.org/wiki/Siege_of_Riga#cite_note-1"><span class="cite-bracket">&#91;</span>1<span class="cite-bracket">&#93;</span></a></sup><sup class="reference nowrap"><span title="Page / location: 242–243">:&#8202;242–243&#8202;</span></sup> The town starved.<sup class="noprint Inline-Template Template-Fact" style="white-space:nowrap;">&#91;<i><a href="/wiki/CN"><span title="May 2024">citation needed</span></a></i>&#93;</sup></p>
<div class="mw-heading mw-heading2"><h2 id="Plague">Plague</h2><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/e"><span>edit</span></a><span class="mw-editsection-bracket">]</span></span></div>
<p>It came in May.<sup id="cite_ref-b_2-0" class="reference"><a href="#cite_note-b-2"><span class="cite-bracket">&#91;</span>note 1<span class="cite-bracket">&#93;</span></a></sup></p>
<div class="mw-heading mw-heading2"><h2 id="References">References</h2></div><div class="reflist"><div class="mw-references-wrap">
<ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text"><style>x</style><cite class="citation">Brandt, <a rel="nofollow" class="external text" href="https://example.org/l?a=1&amp;b=2">Letters</a>.</cite></span></li>
<li id="cite_note-b-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-b_2-0">^</a></b></span> <span class="reference-text">Ozols, Diary.</span></li>
</ol></div></div><div class="navbox-styles"></div><div role="navigation" class="navbox">Sieges</div></div></div></main><footer>Log in</footer></body></html>`,
}

describe.each(Object.entries(pages))('a saved Wikipedia page of %s', (_, page) => {
  const reading = read(contextOf(page, 'text/html'))

  it('gives its prose, with markers, pages and flags', () => {
    expect(outline(page, 'text/html').map((line) => line.replaceAll('\u200a', ''))).toEqual([
      'paragraph: Riga fell in 1710.[1]:242–243 The town starved.[citation needed]',
      'heading: Plague',
      'paragraph (Plague): It came in May.[note 1]',
      'heading: References',
      'note 1 (References): Brandt, Letters.',
      'note note 1 (References): Ozols, Diary.',
    ])
  })

  it('gives its notes their addresses, and the page its title', () => {
    const notes = reading.blocks.filter(({ kind }) => kind === 'note')
    expect(notes.map(({ urls }) => urls)).toEqual([['https://example.org/l?a=1&b=2'], []])
    expect(reading.title).toBe('Siege of Riga')
  })
})

describe('an extraction of a page', () => {
  const { citations, events, document } = extract({ id: 'a', text: pages.today!, mediaType: 'text/html' })

  it('resolves each marker to the words and addresses of its note, and keeps pages and flags', () => {
    expect(
      citations.map(({ labels, kind, locator, reference }) => [
        kind,
        labels,
        locator,
        reference?.text,
        reference?.urls,
      ]),
    ).toEqual([
      ['numeric', ['1'], '242–243', 'Brandt, Letters.', ['https://example.org/l?a=1&b=2']],
      ['flag', [], undefined, undefined, undefined],
      ['note', ['note 1'], undefined, 'Ozols, Diary.', undefined],
    ])
    expect(document.title).toBe('Siege of Riga')
  })

  it('quotes the words that a reader sees, and keeps the slice of the file beside them', () => {
    const fell = events.find(({ trigger }) => trigger.text === 'fell')!
    expect(fell.quote).toBe('Riga fell in 1710.')
    expect(fell.provenance.raw).toBe('Riga fell in <b>1710</b>.')
    expect(pages.today!.slice(fell.provenance.start, fell.provenance.end)).toBe(fell.provenance.raw)
  })
})

describe('notes of other pages', () => {
  it.each<[string, string, string[]]>([
    [
      'raised numbers become markers',
      '<p>It rained.<sup><a href="#fn1" id="r1">1</a></sup></p><ol><li id="fn1"><p>Brandt.<a href="#fnref1">↩</a></p></li></ol>',
      ['paragraph: It rained.[1]', 'note 1: Brandt.'],
    ],
    [
      'notes of a word processor',
      '<p>It rained.<a href="#_ftn3" name="_ftnref3"><sup>[3]</sup></a></p><div id="ftn3"><p><a href="#_ftnref3" name="_ftn3">[3]</a> Brandt.</p></div>',
      ['paragraph: It rained.[3]', 'note 3: Brandt.'],
    ],
    ['a link that is no note', '<p>In <a href="#year">1945</a> it rained.</p>', ['paragraph: In 1945 it rained.']],
  ])('%s', (_, text, expected) => {
    expect(html(text)).toEqual(expected)
  })
})

describe('the date of publication', () => {
  it.each<[string, string | null]>([
    [
      '<meta property="article:published_time" content="2016-03-05T10:00:00Z"><time datetime="2020-01-01">x</time>',
      '2016-03-05',
    ],
    ['<meta name="citation_publication_date" content="2016/03/05">', '2016-03-05'],
    ['<h1>War</h1><time datetime="2016-03-05">5 March</time><p>It rained.</p>', '2016-03-05'],
    ['<p>It rained.</p><time datetime="2016-03-05">that day</time>', null],
    ['<meta name="parsely-pub-date" content="2016-03-05T10:00:00Z">', '2016-03-05'],
    ['<meta name="DC.date.created" content="20160305">', '2016-03-05'],
    [
      '<meta property="bt:pubDate" content="2016-03-05"><meta name="pub_date" content="Sat, 5 Mar 2016 10:00:00 +0000">',
      '2016-03-05',
    ],
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2016-03-05"}</script>', '2016-03-05'],
    [
      '<script type="application/ld+json">[{"@graph":[{"@type":"Organization"},{"@type":["BlogPosting"],"datePublished":"2016-03-05T10:00"}]}]</script>',
      '2016-03-05',
    ],
    ['<script type="application/ld+json">{"@type":"Article","dateCreated":"2016-03-05"}</script>', '2016-03-05'],
    ['<script type="application/ld+json">{"@type":"VideoObject","datePublished":"2016-03-05"}</script>', null],
    ['<script type="application/ld+json">{"@type":"Article","datePublished":</script><p>It rained.</p>', null],
    ['<script>{"@type":"Article","datePublished":"2016-03-05"}</script>', null],
    ['<p>It rained.</p><time pubdate datetime="2016-03-05">5 March</time>', '2016-03-05'],
    [
      '<script type="application/ld+json">//<![CDATA[\n{"@type":"Article","description":"a\nb","datePublished":"2016-03-05"}\n//]]></script>',
      '2016-03-05',
    ],
    ['<meta name="dcterms:issued" content="2016-3-5">', '2016-03-05'],
    ['<meta property="schema:datePublished" content="2016-03-05">', '2016-03-05'],
    [`<meta name="parsely-page" content='{"title":"War","pub_date":"2016-03-05T10:00:00Z"}'>`, '2016-03-05'],
    ['<meta name="parsely-page" content="{">', null],
    ['<h1>War</h1><time>Published on March 5th, 2016 at 10:00</time><p>It rained.</p>', '2016-03-05'],
    ['<p>It rained.</p><span itemprop="datePublished">5 March 2016</span>', '2016-03-05'],
    ['<p>It rained.</p><meta itemprop="datePublished" content="20160305T100000Z">', '2016-03-05'],
    ['<abbr class="published" title="2016-03-05T10:00">Saturday</abbr><p>It rained.</p>', '2016-03-05'],
    ['<div class="related"><time datetime="2020-01-01">1 January</time></div><p>It rained all day.</p>', null],
    [
      '<div class="by">Posted on <time datetime="2016-03-05">5 March</time></div><div><p>It rained. It snowed.</p><p>It rained.</p></div>',
      '2016-03-05',
    ],
  ])('%s', (text, published) => {
    expect(read(contextOf(text, 'text/html')).published).toBe(published)
  })
})

describe('the title', () => {
  it.each<[string, string | undefined]>([
    ['<title>The war | Courier</title>', 'The war | Courier'],
    ['<title>The war | Courier</title><meta property="og:title" content="The war">', 'The war'],
    ['<title>x</title><meta name="DC.title" content="The  war">', 'The war'],
    ['<title>x</title><meta name="citation_title" content="The war"><meta property="og:title" content="y">', 'The war'],
    [`<title>x</title><meta name="parsely-page" content='{"title":"The war"}'>`, 'The war'],
    [
      '<title>x</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"The war"}</script>',
      'The war',
    ],
    ['<title>x</title><h1 itemprop="headline">The <i>war</i></h1><p>It rained.</p>', 'The war'],
    [
      '<title>The war</title><script type="application/ld+json">{"@type":"Article","headline":"A &amp; B"}</script>',
      'The war',
    ],
    ['<title>The war - Wikipedia</title><meta property="og:title" content="The war - Wikipedia">', 'The war'],
    ['<p>It rained.</p>', undefined],
  ])('%s', (text, title) => {
    expect(read(contextOf(text, 'text/html')).title).toBe(title)
  })
})

describe('prose in what looks like furniture', () => {
  it.each<[string, string, string[]]>([
    ['a form round the page', '<form><div><p>It rained.</p></div></form>', ['paragraph: It rained.']],
    ['a body with a class of furniture', '<body class="portal"><p>It rained.</p></body>', ['paragraph: It rained.']],
    ['an article with one', '<article class="metadata"><p>It rained.</p></article>', ['paragraph: It rained.']],
    [
      'an element with one',
      '<div id="toc"><p>It rained.</p></div><p>Rain.</p>',
      ['paragraph: It rained.', 'paragraph: Rain.'],
    ],
    [
      'one within the other',
      '<form><ul class="toc"><li>War</li></ul><div class="portal"><p>It rained.</p></div></form>',
      ['paragraph: It rained.'],
    ],
    [
      'words without a paragraph',
      `<form>${'It rained on the old town. '.repeat(4)}<nav>Menu</nav><script>${'let a = 1; '.repeat(30)}</script></form>`,
      [`paragraph: ${'It rained on the old town. '.repeat(4).trim()}`],
    ],
    [
      'a form beside the prose',
      '<p>It rained all day.</p><form><p>Write to us.</p></form>',
      ['paragraph: It rained all day.'],
    ],
    [
      'a search',
      '<p>It rained.</p><form><label>Search</label><input><button>Go</button></form>',
      ['paragraph: It rained.'],
    ],
    [
      'a list of links',
      '<div class="toc"><p><a href="/a">The long history of the war</a></p></div><p>It rained.</p>',
      ['paragraph: It rained.'],
    ],
    ['a hidden part', '<p>Rain.</p><form hidden><p>It rained all day.</p></form>', ['paragraph: Rain.']],
  ])('%s', (_, text, expected) => {
    expect(html(text)).toEqual(expected)
  })
})

describe('hostile pages', () => {
  it.each<[string, string]>([
    ['deep nesting', `${'<div><b>'.repeat(100_000)}It rained.${'</i></p>'.repeat(100_000)}`],
    ['unclosed tags', `<p>It rained.${'<a href="#fn1"'.repeat(20_000)}`],
    ['unclosed comments', `<p>It rained.</p>${'<!--'.repeat(100_000)}`],
    ['scripts in attributes', `<p onclick="</p><p>no</p>" title='<p>no</p>'>It rained.</p>`],
    ['entities', `<!DOCTYPE x [<!ENTITY a "&a;&a;">]><p>It rained.</p>`],
  ])('%s', (_, page) => {
    expect(html(page).at(-1)).toBe('paragraph: It rained.')
  })
})
