import { expect, test } from 'vitest'
import { answerLines } from '../../src/run/answer-lines.js'

const lineOf = (id: string) => Buffer.from(`${JSON.stringify({ id, text: `In 1961 ${id} left the union.[3]` })}\n`)

test('a line is answered before the next is asked', async () => {
  let answered = () => {}
  async function* dialogue() {
    for (const id of ['Syria', 'Egypt', 'Libya']) {
      const answer = new Promise<void>((resolve) => {
        answered = resolve
      })
      yield lineOf(id)
      await answer
    }
  }
  const ids: string[] = []
  for await (const answer of answerLines(dialogue())) {
    ids.push(JSON.parse(answer).document.id)
    answered()
  }
  expect(ids).toEqual(['Syria', 'Egypt', 'Libya'])
})

test('whoever has enough may leave, however silent the stream is', async () => {
  async function* silent() {
    yield lineOf('Syria')
    await new Promise(() => {})
  }
  for await (const answer of answerLines(silent())) {
    expect(JSON.parse(answer).document.id).toBe('Syria')
    break
  }
})
