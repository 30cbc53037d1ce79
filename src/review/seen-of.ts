import type { EventRecord } from '../model/event.js'

/**
 * What a record says, as eight figures (FNV-1a of 32 bits): the same as long as it says the same, wherever it stands. A
 * decision notes it, so that one on other words is found. Markers count by the works that they lead to, since they are
 * renumbered where nothing else changes. It guards against oversight, not against people: who may write a review may write
 * any.
 */
export function seenOf(event: EventRecord): string {
  const { kind, trigger, negated, modality, reporter, when, arguments: phrases, actors, places, citations } = event
  const said = [
    [kind, trigger.lemma, negated, modality, reporter?.text ?? null],
    when === null ? null : [when.text, when.edtf, when.anchor],
    phrases.map(({ role, text }) => [role, text]),
    actors.map(({ name, type, role, entity, title }) => [name, type, role, entity, title ?? null]),
    places.map(({ name, type, entity }) => [name, type, entity]),
    citations.map(({ reference }) => reference?.text ?? null),
  ]
  const text = JSON.stringify(said).replace(/(?:\\[nrt]|\s)+/g, ' ')
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
