import type { Manner } from '../program/engine-flags.js'
import { loadProgram } from '../program/load-program.js'

/** What of the program runs in a thread. */
interface Program {
  job(given: unknown): Promise<unknown>
}

const [manner, folder] = process.argv.slice(2)
const { program, keep } = loadProgram<Program>(folder, manner as Manner)

/** The entry of a thread: does one job, or, where that is null, keeps the program's code as it is compiled by now. */
export default async function run(given: unknown): Promise<unknown> {
  return given === null ? keep() : program.job(given)
}
