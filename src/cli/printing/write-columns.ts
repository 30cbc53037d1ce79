/** Rows as lines in columns, two spaces in; a column of numbers alone stands to the right. */
export function writeColumns(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => lengthOf(row[at] ?? ''))))
  const isNumeric = widths.map((_, at) => rows.every((row) => /^\d*$/.test(row[at] ?? '')))
  return rows.map((row) => {
    const cells = row.map((text, at) => {
      const pad = ' '.repeat(widths[at]! - lengthOf(text))
      return isNumeric[at] ? pad + text : text + pad
    })
    return `  ${cells.join('  ')}`.trimEnd()
  })
}

const lengthOf = (text: string) => [...text].length
