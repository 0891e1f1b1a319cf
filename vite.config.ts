import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { chunks } from './src/build/chunks.ts'
import { pluginsOf } from './src/build/plugins.ts'
import { runs } from './test/tools/runs.ts'

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
    testTimeout: runs(20_000),
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/journeys/**', 'test/durability/**', 'test/bench/**'],
          setupFiles: ['test/tools/setup-properties.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['test/**/*.test.tsx'],
          exclude: ['test/journeys/**'],
          setupFiles: ['test/tools/setup-properties.ts', 'test/support/setup-screens.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/journeys/serve.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // Of those that say `concurrent`: they look at many screens, each on a page of its own.
          maxConcurrency: 2,
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
        },
      },
    ],
  },
}))
