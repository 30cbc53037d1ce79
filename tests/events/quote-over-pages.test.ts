import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'
import type { MediaType } from '../../src/model/document.js'

const eventsOf = (text: string, mediaType: MediaType) => extract({ id: 'a', text, mediaType }).events

describe('a sentence that goes on over a page', () => {
  const page = 'NORVIA IN THE WAR\n\n'
  const text = `${page}In 1815 the council of the old town of Arden sent the\n\f${page}surgeons and the clerks of the\n\f${page}chancery to the upper valley.\n`

  it('is quoted without what stands on pages, whose slice is raw', () => {
    const [sent] = eventsOf(text, 'text/plain')
    const quote =
      'In 1815 the council of the old town of Arden sent the surgeons and the clerks of the chancery to the upper valley.'
    expect(sent).toMatchObject({ quote, trigger: { text: 'sent' } })
    const { start, end, raw } = sent!.provenance
    expect(raw).toBe(text.slice(start, end))
    expect(raw).toContain('NORVIA')
  })

  it('has arguments without it', () => {
    const [, patient] = eventsOf(text, 'text/plain')[0]!.arguments
    expect(patient).toMatchObject({ role: 'patient', head: { text: 'surgeons' } })
    expect(patient!.text).toBe('the surgeons')
    expect(patient!.raw).toBe(text.slice(patient!.start, patient!.end))
  })

  it('has words that pages break as one', () => {
    const broken = `${page}In 1815 the council of Arden surren-\n\f${page}dered the old town.\n\f${page}The end.\n`
    const [event] = eventsOf(broken, 'text/plain')
    expect(event!.trigger).toMatchObject({
      text: 'surrendered',
      raw: broken.slice(event!.trigger.start, event!.trigger.end),
    })
  })

  it('is the slice where nothing but markers and line breaks stand between its words', () => {
    const plain = 'In 1815 the council sent surgeons,[1] clerks\nand cooks to Arden.'
    expect(eventsOf(plain, 'text/plain')[0]).toMatchObject({ quote: plain })
    expect(eventsOf(plain, 'text/plain')[0]!.provenance.raw).toBeUndefined()
  })
})

describe('a comment in Markdown', () => {
  it('is no part of a quote or an argument', () => {
    const text = 'In 1815 the *council* sent the <!-- page 12 --> surgeons to [Arden](https://example.org/arden).'
    const [event] = eventsOf(text, 'text/markdown')
    expect(event).toMatchObject({ quote: 'In 1815 the council sent the surgeons to Arden.', provenance: { raw: text } })
    expect(event!.arguments.at(-1)).toMatchObject({ text: 'the surgeons', raw: 'the <!-- page 12 --> surgeons' })
  })

  it('leaves other markup in the slice', () => {
    const text = 'In 1815 the *council* sent surgeons to [Arden](https://example.org/arden).'
    expect(eventsOf(text, 'text/markdown')[0]).toMatchObject({ quote: text })
  })
})
