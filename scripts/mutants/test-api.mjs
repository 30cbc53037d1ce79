// What a bundle of tests finds in the place of vitest: `describe`, `test` and `expect`, and the tests that were declared.
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
export const { expect } = chai

let declared = []

/** The tests that were declared since it was asked last. */
export function takeTests() {
  const tests = declared
  declared = []
  return tests
}

/** `each` of a function that declares: the cases that are lists are spread, as vitest does. */
const withEach = (declare) =>
  Object.assign(declare, {
    each:
      (cases) =>
      (name, ...rest) => {
        const body = rest.find((part) => typeof part === 'function')
        for (const one of cases) declare(name, () => body(...(Array.isArray(one) ? one : [one])))
      },
  })

export const describe = withEach((_name, body) => body())

export const test = withEach((name, ...rest) => {
  declared.push({ name, body: rest.find((part) => typeof part === 'function') })
})
