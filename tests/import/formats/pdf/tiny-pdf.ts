/** A small file of pages, each its operators, in fonts `F1` (Times) and `F2`, whose letters `~` no table names. */
export function tinyPdf(pages: readonly string[], { info = '', metadata = '' } = {}): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${8 + 2 * at} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /Nameless /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    stream(metadata, '/Type /Metadata /Subtype /XML '),
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Nameless /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>',
    stream(
      '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0061> <007A> <0061> endbfrange endcmap end',
    ),
  ]
  for (const [at, operators] of pages.entries()) {
    const resources = '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>'
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] ${resources} /Contents ${9 + 2 * at} 0 R >>`)
    objects.push(stream(operators))
  }
  const bodies = objects.map((body, at) => `${at + 1} 0 obj\n${body}\nendobj\n`)
  const starts = bodies.map((_, at) => 9 + bodies.slice(0, at).join('').length)
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const file = `%PDF-1.4\n${bodies.join('')}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R${info} >>\nstartxref\n${9 + bodies.join('').length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

function stream(text: string, entries = ''): string {
  return `<< ${entries}/Length ${text.length} >>\nstream\n${text}\nendstream`
}

/** Operators that write a line. */
export function write(
  text: string,
  x: number,
  y: number,
  { size = 12, font = 'F1', matrix = `1 0 0 1 ${x} ${y}`, mode = 0 } = {},
): string {
  const shown =
    font === 'F2'
      ? `<${[...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`
      : `(${text})`
  return `BT /${font} ${size} Tf ${mode} Tr ${matrix} Tm ${shown} Tj ET`
}
