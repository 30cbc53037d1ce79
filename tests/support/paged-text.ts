import fc from 'fast-check'

/** A text as a scan of a book gives it, and what is in it. */
export interface PagedText {
  readonly text: string
  /** The words of each sentence of the book, in order. */
  readonly sentences: readonly (readonly string[])[]
  /** The words of each note, by its label. */
  readonly notes: ReadonlyMap<string, readonly string[]>
  /** The last word of the sentence that each marker stands behind, by its label. */
  readonly marked: ReadonlyMap<string, string>
  readonly pages: number
  /** How many of them end amid a sentence. */
  readonly broken: number
  /** What stands on pages and belongs to no sentence. */
  readonly furniture: readonly string[]
}

interface Plan {
  readonly lengths: readonly number[]
  readonly marks: readonly boolean[]
  readonly breaks: readonly boolean[]
  readonly marker: 'bare' | 'bracketed' | 'raised'
  readonly head: 'head' | 'number' | 'both'
  readonly place: 'top' | 'foot'
  readonly fed: boolean
  readonly hyphens: boolean
  readonly width: number
  readonly height: number
}

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'zo']
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A word of its own for each number: letters that make no word of any language. */
function wordOf(number: number): string {
  let word = ''
  for (let rest = number + 14 ** 3; rest > 0; rest = Math.floor(rest / 14)) word += SYLLABLES[rest % 14]
  return word
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)

const plans = fc.record<Plan>({
  lengths: fc.array(fc.integer({ min: 9, max: 30 }), { minLength: 24, maxLength: 40 }),
  marks: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
  breaks: fc.array(
    fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
    { minLength: 40, maxLength: 40 },
  ),
  marker: fc.constantFrom('bare', 'bracketed', 'raised'),
  head: fc.constantFrom('head', 'number', 'both'),
  place: fc.constantFrom('top', 'foot'),
  fed: fc.boolean(),
  hyphens: fc.boolean(),
  width: fc.integer({ min: 56, max: 76 }),
  height: fc.integer({ min: 12, max: 20 }),
})

/** Books of several pages, half of which end amid a sentence: paragraphs that go on over them, notes at their feet, heads, numbers, broken words. */
export const pagedTexts = plans.map(printed).filter(({ pages, broken }) => pages > 3 && broken * 2 >= pages)

function printed(plan: Plan): PagedText {
  let next = 0
  const fresh = () => wordOf(next++)
  const notes = new Map<string, string[]>()
  const marked = new Map<string, string>()
  const sentences: string[][] = []
  const paragraphs: string[][] = [[]]
  plan.lengths.forEach((length, at) => {
    const words = Array.from({ length }, fresh)
    words[0] = capital(words[0]!)
    sentences.push(words)
    let last = `${words.at(-1)}.`
    if (plan.marks[at]) {
      const label = String(notes.size + 1)
      notes.set(label, [capital(fresh()), fresh(), fresh()])
      marked.set(label, words.at(-1)!)
      last += markerOf(label, plan.marker)
    }
    paragraphs.at(-1)!.push(...words.slice(0, -1), last)
    if (plan.breaks[at]) paragraphs.push([])
  })
  const lines = paragraphs.filter((words) => words.length > 0).flatMap((words) => [...wrapped(words, plan), ''])
  const furniture: string[] = []
  const name = `${fresh()} ${fresh()}`.toUpperCase()
  const pages: string[] = []
  let from = 0
  let noted = 0
  let broken = 0
  for (let page = 11; from < lines.length; page++) {
    while (lines[from] === '') from++
    if (from >= lines.length) break
    const body = lines.slice(from, from + plan.height)
    from += plan.height
    while (body.at(-1) === '') body.pop()
    if (/\p{L}$/u.test(body.at(-1)!)) broken++
    const used = labelsIn(body, notes, noted, plan)
    noted += used.length
    const foot = used.map((label) => {
      const [first, second, third] = notes.get(label)!
      return `${label} ${first}, ${second} ${third}, p. 3.`
    })
    const heads = plan.head === 'number' ? [String(page)] : [plan.head === 'both' ? `${page} ${name}` : name]
    furniture.push(...heads)
    const own = [...body, ...(foot.length === 0 ? [] : ['', ...foot])]
    pages.push(
      [...(plan.place === 'top' ? [...heads, ''] : []), ...own, ...(plan.place === 'foot' ? ['', ...heads] : [])].join(
        '\n',
      ),
    )
  }
  const text = `${pages.join(plan.fed ? '\n\f' : '\n\n')}\n`
  return { text, sentences, notes, marked, furniture, pages: pages.length, broken }
}

function markerOf(label: string, style: Plan['marker']): string {
  if (style === 'bare') return label
  return style === 'bracketed' ? `[${label}]` : [...label].map((digit) => RAISED[Number(digit)]).join('')
}

/** The labels whose markers stand in the lines, from the next on. */
function labelsIn(lines: readonly string[], notes: ReadonlyMap<string, unknown>, noted: number, plan: Plan): string[] {
  const labels: string[] = []
  for (let label = noted + 1; notes.has(String(label)); label++) {
    const marker = `.${markerOf(String(label), plan.marker)}`
    if (!lines.some((line) => line.split(' ').some((word) => word.endsWith(marker)))) break
    labels.push(String(label))
  }
  return labels
}

/** Words in lines of a width; a long one may be broken. */
function wrapped(words: readonly string[], { width, hyphens }: Plan): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const room = width - line.length - 1
    if (line === '') line = word
    else if (word.length <= room) line += ` ${word}`
    else if (hyphens && room > 5 && word.length > 7 && /^\p{L}+$/u.test(word)) {
      lines.push(`${line} ${word.slice(0, 4)}-`)
      line = word.slice(4)
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}
