// The figures of a set of documents: mentions that nest are scored leniently (a mention is found where a prediction of
// its type overlaps it, a prediction is right where it equals a mention of its type), flat ones exactly.
const CODE = { person: 'PER', organization: 'ORG', place: 'LOC' }
/** Sets whose mentions do not nest. */
const FLAT = new Set(['wikigold', 'seed', 'pud', 'uner-ewt'])
const overlap = (a, b) => a.start < b.end && b.start < a.end

export function createMeasure(set) {
  const sums = { exact: 0, typed: 0, found: 0, predicted: 0, gold: 0 }
  const nested = !FLAT.has(set)
  return {
    add(row, mentions) {
      const limit = row.annotatedEnd ?? Infinity
      const all = row.entities.filter((e) => e.end <= limit)
      const want = all.filter((e) => ['PER', 'ORG', 'LOC'].includes(e.type) && named(set, e, row.text))
      const got = mentions.filter((m) => CODE[m.type] && m.end <= limit)
      sums.predicted += got.length
      if (!nested) {
        sums.gold += want.length
        const at = new Map(want.map((e) => [`${e.start}:${e.end}`, e.type]))
        for (const m of got) {
          const type = at.get(`${m.start}:${m.end}`)
          if (type) sums.exact++
          if (type === CODE[m.type]) sums.typed++
        }
        return
      }
      const outer = want.filter(
        (e) =>
          !want.some((o) => o !== e && o.start <= e.start && o.end >= e.end && (o.start < e.start || o.end > e.end)),
      )
      sums.gold += outer.length
      sums.exact += got.filter((m) =>
        all.some((e) => e.type === CODE[m.type] && e.start === m.start && e.end === m.end),
      ).length
      sums.found += outer.filter((e) => got.some((m) => CODE[m.type] === e.type && overlap(m, e))).length
    },
    figures() {
      const { exact, typed, found, predicted, gold } = sums
      if (!nested) return { span: (2 * exact) / (predicted + gold), typed: (2 * typed) / (predicted + gold) }
      const precision = exact / predicted
      const recall = found / gold
      return { lenient: (2 * precision * recall) / (precision + recall), precision, recall }
    },
  }
}

function named(set, entity, text) {
  if (set === 'meantime') return entity.named
  if (FLAT.has(set)) return true
  return entity.headPROPN !== false && /^\p{Lu}/u.test(text.slice(entity.start, entity.end))
}
