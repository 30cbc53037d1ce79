import type { Clause, ClauseKind } from './clause.js'

const CLOSED_BY_COMMA: ReadonlySet<ClauseKind> = new Set(['relative', 'adverbial', 'participle', 'gerund'])

/** True for a clause that its marks hold together, whatever stands in it. */
function isEnclosed({ kind }: Clause): boolean {
  return kind === 'parenthesis' || kind === 'speech'
}

/** What a clause is opened with beside its kind and place. */
interface Opening {
  readonly opener?: string | null
  readonly antecedent?: number | null
  readonly parent?: Clause
}

/** The clauses of a sentence while it is read: those found, those still open (innermost last), and who holds each word. */
export class OpenClauses {
  readonly clauses: Clause[] = []
  readonly owner: number[] = []
  /** Index of the last comma or dash that was read, or -1. */
  comma = -1
  /** Index of the joining word whose verb is still to come, or -1. */
  coordinator = -1
  #stack: Clause[] = []

  get top(): Clause {
    return this.#stack.at(-1)!
  }

  /** Opens a clause at the word `start`; words behind it that were read already become its own. */
  open(kind: ClauseKind, start: number, { opener = null, antecedent = null, parent }: Opening = {}): Clause {
    const clause: Clause = {
      index: this.clauses.length,
      kind,
      parent: parent ?? this.#stack.at(-1) ?? null,
      start,
      opener,
      antecedent,
      sharesSubject: null,
      group: null,
    }
    this.clauses.push(clause)
    this.#stack.push(clause)
    this.own(start)
    return clause
  }

  /** Gives the innermost clause the words from `start` on that were read already. */
  own(start: number): void {
    for (let at = start; at < this.owner.length; at++) this.owner[at] = this.top.index
  }

  close(): Clause {
    return this.#stack.pop()!
  }

  closeAll(): void {
    this.#stack = []
  }

  /** Closes the clauses that end with the innermost bracket or speech, and that itself; false where none is open. */
  closeEnclosed(kind: 'parenthesis' | 'speech', at: number): boolean {
    const opened = this.#stack.findLastIndex((clause) => clause.kind === kind)
    if (opened < 1) return false
    this.owner[at] = this.#stack[opened]!.index
    this.#stack.length = opened
    return true
  }

  /** Closes complete clauses that a comma ends, but none that holds an open bracket's text together. */
  closeNested(): void {
    while (this.#stack.length > 1 && this.#endsAtComma && this.top.group !== null) {
      if (isEnclosed(this.#stack.at(-2)!)) return
      this.#stack.pop()
    }
  }

  /** What was said goes on behind a comma, unless a main clause is still to come. */
  get #endsAtComma(): boolean {
    return CLOSED_BY_COMMA.has(this.top.kind) || (this.top.kind === 'content' && this.waits)
  }

  /** Closes clauses without a finite verb, so that a finite one can be coordinated with what is left. */
  closeNotFinite(): void {
    while (this.#stack.length > 1 && (this.top.kind === 'participle' || this.top.kind === 'gerund')) this.#stack.pop()
  }

  /** The clause around the innermost bracket's text, as a depth: outer ones cannot be reached from within. */
  get #floor(): number {
    return Math.max(0, this.#stack.findLastIndex(isEnclosed))
  }

  /** True where an outer clause still waits for its verb and the innermost one can end without a comma. */
  get waitsBelow(): boolean {
    const { kind, group } = this.top
    if (kind === 'adverbial' && group?.form !== 'gerund' && group?.form !== 'participle') return false
    return this.#waiting >= 0
  }

  /** True where an outer clause still waits for its verb. */
  get waits(): boolean {
    return this.#waiting >= 0
  }

  get #waiting(): number {
    const at = this.#stack.findLastIndex((clause) => clause.group === null && clause !== this.top)
    return at >= this.#floor ? at : -1
  }

  /** Goes back to the innermost clause that waits for its verb; false where none does. */
  returnToWaiting(): boolean {
    const waiting = this.#waiting
    if (waiting < 0) return false
    this.#stack.length = waiting + 1
    return true
  }

  get inParenthesis(): boolean {
    return this.#stack.some(isEnclosed)
  }
}
