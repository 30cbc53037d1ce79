import type { Construct } from '../arguments/construct.js'

/** `the general, who fled`, `the mill that burned`, `the treaty signed in 1931`: what a relative clause or participle describes. */
export const antecedent: Construct = {
  name: 'antecedent',
  slot: 'subject',
  precedence: 30,
  find({ clause: { kind, opener }, described }) {
    if (kind === 'participle' || kind === 'gerund') return described
    const stands = kind === 'relative' && (opener === 'who' || opener === 'which' || opener === 'that')
    return stands ? described : []
  },
}
