import { configDefaults, defineConfig } from 'vitest/config'

/** Tests that kill workers and servers by the dozen, or try whole set-ups: `npm run test:long` runs them, and no others. */
const long = 'tests/long/**/*.test.ts'
const isLong = process.env.REGESTA_TESTS === 'long'

export default defineConfig({
  test: {
    include: isLong ? [long] : ['tests/**/*.test.ts'],
    exclude: isLong ? configDefaults.exclude : [...configDefaults.exclude, long],
    globalSetup: 'tests/support/build.ts',
    testTimeout: 120_000,
    maxWorkers: isLong ? 3 : 2,
  },
})
