import type { Kind } from '../model/kind.js'

/**
 * The event types of PLOVER (Political Language Ontology for Verifiable Event Records, version 2) that kinds stand for. What
 * PLOVER, which codes politics alone, has no type for is left out.
 */
export const ploverTypes: Readonly<Partial<Record<Kind, string>>> = {
  ask: 'REQUEST',
  meet: 'CONSULT',
  agree: 'AGREE',
  support: 'SUPPORT',
  refuse: 'REJECT',
  accuse: 'ACCUSE',
  protest: 'PROTEST',
  punish: 'COERCE',
  mobilize: 'MOBILIZE',
  attack: 'ASSAULT',
  yield: 'CONCEDE',
}
