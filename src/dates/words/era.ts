/** Marks of an era: `BC`, `B.C.`, `BCE`, `AD`, `CE`. */
export const era = {
  source: '(?:B\\.C\\.E\\b\\.?|B\\.C\\b\\.?|BCE?\\b|A\\.D\\b\\.?|AD\\b|C\\.E\\b\\.?|CE\\b)',
  gate: /B\.? ?C|A\.?D|C\.?E/,
  of: (mark: string): 'BC' | 'AD' => (/^b/i.test(mark) ? 'BC' : 'AD'),
}
