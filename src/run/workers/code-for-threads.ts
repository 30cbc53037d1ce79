let given: string | undefined

/** Says where threads find code of the program that is compiled already, and keep it; without that they compile for themselves. */
export function giveCode(folder: string | undefined): void {
  given = folder
}

export const codeForThreads = (): string | undefined => given
