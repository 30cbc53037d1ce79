const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Figures that are set raised as raised characters: `1961.¹⁴`, `km²`. What they are, a marker or a power, is told where all
 * documents are read. Other words stay as they are (`3rd`).
 */
export function raiseFigures(text: string): string {
  return /^\s*\d{1,4}(?:[,–-]\s?\d{1,4})*\s*$/.test(text)
    ? text.replaceAll(/\d/g, (digit) => RAISED[Number(digit)]!)
    : text
}
