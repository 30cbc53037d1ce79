import { join } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

/** Tests that kill workers and servers by the dozen, or try whole set-ups: `npm run test:long` runs them, and no others. */
const long = 'tests/long/**/*.test.ts'
const isLong = process.env.REGESTA_TESTS === 'long'

export default defineConfig({
  // In one file: its modules are hundreds of files, and a second to load for each file of tests.
  resolve: {
    alias: { compromise: join(import.meta.dirname, 'node_modules/compromise/builds/three/compromise-three.mjs') },
  },
  test: {
    include: isLong ? [long] : ['tests/**/*.test.ts'],
    exclude: isLong ? configDefaults.exclude : [...configDefaults.exclude, long],
    globalSetup: 'tests/support/build.ts',
    server: { deps: { external: [/\/(?:dist|build)\//] } },
    testTimeout: 120_000,
    maxWorkers: isLong ? 3 : 2,
  },
})
