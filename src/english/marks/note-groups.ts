/**
 * Names of groups of notes, in lower case: `[note 1]`, `[nb 2]`, `[lower-alpha 4]`. Wikipedia's own groups, and what other
 * texts write.
 */
export const NOTE_GROUPS: ReadonlySet<string> = new Set(
  `note notes nb n fn ft footnote footnotes endnote endnotes efn en list group comment remark table upper-alpha
  lower-alpha upper-roman lower-roman lower-greek`.split(/\s+/),
)

/** What stands before a number in brackets and is no group of notes, in lower case: `[page 5]`, `[aged 30]`. Own list. */
export const NO_NOTE_GROUPS: ReadonlySet<string> = new Set(
  `ref refs p pp page pages chapter ch vol volume fig figure eq art article section sec no line verse age aged c ca`.split(
    /\s+/,
  ),
)
