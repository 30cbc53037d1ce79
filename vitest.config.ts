import { join } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

/** Tests that kill workers and servers by the dozen, try whole set-ups, or check every regex: `npm run test:long` runs them, and no others. */
const long = 'tests/long/**/*.test.ts'
const isLong = process.env.REGESTA_TESTS === 'long'

/** Tests that call functions and nothing else: they leave no trace, so that they can share what they have loaded. */
const pure = [
  'tests/{actors,bibliography,calendar,cite,data,dates,diff,events,export,identity,language,read,split,text,write}/**/*.test.ts',
  'tests/{grounding,plugin}.test.ts',
]

export default defineConfig({
  // In one file: its modules are hundreds of files, and a second to load for each file of tests.
  resolve: {
    alias: { 'compromise/two': join(import.meta.dirname, 'node_modules/compromise/builds/two/compromise-two.mjs') },
  },
  test: {
    globalSetup: 'tests/support/build.ts',
    server: { deps: { external: [/\/(?:dist|build)\//] } },
    testTimeout: 120_000,
    maxWorkers: isLong ? 3 : 2,
    projects: isLong
      ? [{ extends: true, test: { name: 'long', include: [long] } }]
      : [
          { extends: true, test: { name: 'pure', include: pure, isolate: false } },
          {
            extends: true,
            test: {
              name: 'whole',
              include: ['tests/**/*.test.ts'],
              exclude: [...configDefaults.exclude, long, ...pure],
            },
          },
        ],
  },
})
