/** Compares an import with what was written: notes at their sentence, notes of the wrong one, lost and invented markers, and words of the text that came out otherwise. */
export function judge(document, chapters) {
  const truth = chapters.flatMap(({ paragraphs }) => paragraphs.flat())
  const notes = new Map(document.notes.map(({ label, pieces }) => [label, textOf(pieces)]))
  const result = { truth: 0, right: 0, wrong: 0, invented: 0, noteText: 0, words: 0, wordsWrong: 0 }
  const found = new Map()
  let text = ''
  for (const block of document.blocks) {
    for (const pieces of block.kind === 'table' ? block.rows.flat() : [block.pieces ?? []]) {
      for (const piece of pieces) {
        if (piece.kind === 'text') text += piece.text
        if (piece.kind !== 'note') continue
        const sentence = /[^.]*\.?\s*$/.exec(text.slice(-500).replace(/(\d)\.(\d)/g, '$1,$2'))[0]
        const key = /\bQ[a-z]{5}\b/.exec(sentence)?.[0]
        const body = notes.get(piece.label)
        if (body === undefined || key === undefined) result.invented++
        else if (body.includes(key)) found.set(key, (found.get(key) ?? 0) + 1)
        else result.wrong++
      }
      text += ' '
    }
  }
  const bodies = [...notes.values()]
  for (const { note } of truth) {
    if (!note) continue
    result.truth++
    if (found.has(note.key)) result.right++
    if (bodies.some((body) => plain(body) === plain(note.text))) result.noteText++
  }
  const want = words(
    chapters
      .map(
        ({ title, paragraphs }) =>
          `${title} ${paragraphs.map((list) => list.map(({ text }) => text).join(' ')).join(' ')}`,
      )
      .join(' '),
  )
  result.words = want.length
  result.wordsWrong = distance(want, words(text))
  return result
}

const textOf = (pieces) => pieces.map(({ text }) => text ?? '').join('')
const plain = (text) =>
  [...text.normalize('NFKC').replaceAll('^', '')].filter((letter) => /[\p{L}\d]/u.test(letter)).join('')
const words = (text) =>
  text
    .normalize('NFKC')
    .replaceAll('^', '')
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''))
    .filter(Boolean)

/** Words that differ, by a walk that looks a little ahead. */
function distance(want, got) {
  let wrong = 0
  let at = 0
  let seen = 0
  while (at < want.length && seen < got.length) {
    if (want[at] === got[seen]) {
      at++
      seen++
      continue
    }
    wrong++
    let best = null
    for (let ahead = 1; ahead < 60 && !best; ahead++)
      for (let skip = 0; skip <= ahead && !best; skip++)
        if (want[at + skip] === got[seen + ahead - skip] && want[at + skip + 1] === got[seen + ahead - skip + 1])
          best = [skip, ahead - skip]
    at += best?.[0] ?? 1
    seen += best?.[1] ?? 1
  }
  return wrong + Math.abs(want.length - at - (got.length - seen))
}
