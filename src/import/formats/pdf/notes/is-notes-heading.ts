import { JOINED_HEADINGS, REFERENCE_HEADINGS } from '../../../../english/marks/reference-headings.js'

/** Whether a line is the heading of a list of notes: `Notes`, `Notes and references`, `NOTES TO CHAPTER 3`, `5. Endnotes`. */
export function isNotesHeading(text: string): boolean {
  const bare = text
    .toLowerCase()
    .replace(/^[\d.]+\s+/, '')
    .replace(/[.:]$/, '')
    .trim()
  const [first, middle, last] = bare.split(' ')
  if (REFERENCE_HEADINGS.has(bare)) return true
  if (middle === 'and' && last !== undefined) return JOINED_HEADINGS.has(first!) && JOINED_HEADINGS.has(last)
  return first === 'notes' && middle === 'to' && bare.length < 40
}
