import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { layerOrder } from './src/build/layer-order.ts'
import { prerender } from './src/build/prerender.ts'
import { runs } from './test/tools/runs.ts'

/** The words of one language go into one file: `words-en`. */
function wordsOf(id: string): string {
  return `words-${id.split(/[\\/]/).at(-2)}`
}

/** Works from a sub-folder: every address in the build is relative; an unknown one is not found. */
export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), layerOrder(), prerender()],
  // One style sheet: in pieces, a late piece could turn the order of the layers around.
  build: {
    target: 'es2022',
    sourcemap: false,
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: wordsOf,
              test: /src.i18n.(?!nl.(app|common|history|pack|start)\.)[a-z-]+.[a-z]+\.json$/i,
            },
          ],
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
          exclude: ['test/journeys/**', 'test/bench/**'],
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
        },
      },
    ],
  },
})
