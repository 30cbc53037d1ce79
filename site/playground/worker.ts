// The pipeline in a worker of a browser. It fetches its own tables, from beside itself, and nothing is sent anywhere.
import type { PageAssets } from '../../src/report/page.js'
import type { Answer, Question } from './protocol.js'
import { fetchTables } from './tables.js'

const say = (answer: Answer) => postMessage(answer)
const base = new URL('.', location.href)

let assets: Promise<PageAssets> | undefined

/** The parts of the report, which the build leaves beside the worker. */
async function fetchAssets(): Promise<PageAssets> {
  const asset = async (name: string) => {
    const answer = await fetch(new URL(`report/${name}`, base))
    if (!answer.ok) throw new Error(`report/${name}: Unexpected status ${answer.status}, expected 200`)
    return answer.text()
  }
  const [frame, style, script] = await Promise.all([asset('frame.html'), asset('page.css'), asset('main.js')])
  return { frame, style, script }
}

async function answerTo(question: Question): Promise<Answer> {
  try {
    await fetchTables(base, (done, total) => say({ kind: 'progress', done, total }))
    assets ??= fetchAssets()
    // Its libraries read tables as soon as they are loaded.
    const { readText } = await import('./read-text.js')
    return readText(question, await assets)
  } catch (error) {
    assets = undefined
    return { kind: 'fault', message: (error as Error).message }
  }
}

addEventListener('message', async ({ data }: MessageEvent<Question>) => say(await answerTo(data)))
