/** Some names one after another, and those that were met behind them. */
export interface Names {
  readonly all: readonly string[]
  readonly longer: Map<string, Names>
  /** The number of the shape that has these names, from 1; 0 where none was met. */
  number: number
}

/** Lists of names by number. A list is found name by name: objects of one kind come again and again. */
export class Shapes {
  readonly none: Names = { all: [], longer: new Map(), number: 0 }
  readonly #all: (readonly string[])[] = []

  /** Each list in the order of its number. */
  get all(): readonly (readonly string[])[] {
    return this.#all
  }

  /** The names with one more behind them. */
  static with(names: Names, name: string): Names {
    let longer = names.longer.get(name)
    if (longer === undefined) {
      longer = { all: [...names.all, name], longer: new Map(), number: 0 }
      names.longer.set(name, longer)
    }
    return longer
  }

  numberOf(names: Names): number {
    if (names.number === 0) names.number = this.#all.push(names.all)
    return names.number
  }
}
