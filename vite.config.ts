import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { chunks } from './src/build/chunks.ts'
import { pluginsOf } from './src/build/plugins.ts'
import { mocking } from './test/tools/mocking.ts'
import { isRelease, rounds } from './test/tools/runs.ts'

/** Before a release, and where they are made; `npm test` says that it does not. */
const comparesPictures = isRelease || process.env['LOOKS'] === 'write'

const setUpScreens = [
  'test/tools/setup-properties.ts',
  'test/support/leave-nothing.ts',
  'test/support/setup-screens.ts',
]

/** Works from a sub-folder: every address in the build is relative; an unknown one is not found. */
export default defineConfig(({ mode }) => ({
  base: './',
  appType: 'mpa',
  plugins: [react(), ...pluginsOf(mode)],
  // For React 17; ours has it itself.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim$/, replacement: 'react' }] },
  build: {
    target: 'es2022',
    sourcemap: false,
    // The order of the layers stands first in every sheet, so a late one cannot turn it around.
    cssCodeSplit: mode !== 'single',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [chunks],
        },
      },
    },
  },
  server: { port: 5173, strictPort: false },
  preview: { port: 4173, strictPort: true },
  test: {
    testTimeout: rounds(60_000),
    // Two cores; by itself vitest leaves one of them to itself.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          // Not threads: within one `TZ` changes nothing, and a BroadcastChannel is heard in all of them.
          pool: 'forks',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/journeys/**', 'test/durability/**', 'test/heard/**', 'test/bench/**'],
          setupFiles: ['test/tools/setup-properties.ts', 'test/support/leave-nothing.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          pool: 'forks',
          isolate: false,
          include: ['test/**/*.test.tsx'],
          exclude: ['test/journeys/**', ...mocking],
          setupFiles: setUpScreens,
        },
      },
      {
        extends: true,
        test: {
          name: 'screens-alone',
          environment: 'jsdom',
          pool: 'forks',
          include: mocking,
          setupFiles: setUpScreens,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/journeys/**/*.test.ts'],
          exclude: comparesPictures ? [] : ['test/journeys/looks.test.ts'],
          globalSetup: ['test/journeys/serve.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two screens at once in the files that look at all of them.
          maxConcurrency: 2,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'durability',
          environment: 'node',
          include: ['test/durability/**/*.test.ts'],
          globalSetup: ['test/durability/serve.ts'],
          testTimeout: 300_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'heard',
          environment: 'node',
          include: ['test/heard/**/*.test.ts'],
          globalSetup: ['test/journeys/serve.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
}))
