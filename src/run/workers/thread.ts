import { createLoader } from '../program/create-loader.js'
import type { Manner } from '../program/engine-flags.js'
import type * as Extraction from './worker.js'

const [manner, folder] = process.argv.slice(2)
const { load, keep } = createLoader(folder, manner as Manner)
const { doJob } = load<typeof Extraction>('regesta:extraction')

/** The entry of a thread: does one job, or, where that is null, keeps the code of what extracts as it is compiled by now. */
export default async function run(given: Extraction.Job | null): Promise<unknown> {
  return given === null ? keep() : doJob(given)
}
