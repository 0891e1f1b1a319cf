import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, runnerImport } from 'vite'
import type { Plugin, ResolvedConfig } from 'vite'
import type { Fetcher } from '#pack/load.ts'
import type { StartPage } from '#prerender.tsx'
import { pageOf } from './page-of.ts'

/**
 * Writes the start page of every language into the build: `index.html` in Dutch, `en/index.html`
 * and its like. Markup and scripts come from the app itself (`src/prerender.tsx`, `src/app/early.ts`).
 */
export function prerender(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'prerender',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },
    async generateBundle(_, bundle) {
      const shell = bundle['index.html']
      if (shell?.type !== 'asset') return this.error('There is no index.html to prerender')
      const [pages, early] = await Promise.all([startPages(config), earlyScript(config)])
      const reference = this.emitFile({ type: 'asset', name: 'early.js', source: early })
      const parts = {
        shell: textOf(shell.source),
        early: this.getFileName(reference),
        spoken: pages.map(({ language }) => language),
        preloads: await firstFiles(config, Object.keys(bundle)),
      }
      for (const [index, page] of pages.entries()) {
        const fileName = index === 0 ? 'index.html' : `${page.language}/index.html`
        const source = pageOf(page, parts)
        if (/<[^>]+ style="/.test(source)) this.error(`${fileName}: the CSP stops style attributes`)
        if (index === 0) shell.source = source
        else this.emitFile({ type: 'asset', fileName, source })
      }
      return undefined
    },
  }
}

async function startPages({ root, publicDir }: ResolvedConfig): Promise<readonly StartPage[]> {
  const { module } = await runnerImport<{
    startPages: (fetcher: Fetcher) => Promise<readonly StartPage[]>
  }>(join(root, 'src/prerender.tsx'), {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [withoutStyles],
  })
  return module.startPages(async (path) => {
    const text = await readFile(join(publicDir, 'packs', path), 'utf8')
    return { ok: true, status: 200, text: async () => text }
  })
}

const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0without-styles' : undefined),
  load: (id) => (id === '\0without-styles' ? '' : undefined),
}

/** A classic script in one piece, as it must run before the first paint. */
async function earlyScript({ root }: ResolvedConfig): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: join(root, 'src/app/early.ts'), output: { format: 'iife' } },
    },
  })
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (chunk?.type !== 'chunk') throw new Error('The early script came out empty')
  return chunk.code
}

/** Files that the first screen asks for by script or style sheet: known now, they need not wait. */
async function firstFiles({ publicDir }: ResolvedConfig, bundled: readonly string[]) {
  const index: unknown = JSON.parse(await readFile(join(publicDir, 'packs/index.json'), 'utf8'))
  const pack = typeof index === 'object' && index !== null && 'default' in index && index.default
  if (typeof pack !== 'string') throw new Error('packs/index.json names no default pack')
  return {
    packs: (language: string) =>
      ['index', `${pack}/pack`, `${pack}/${language}`].map((name) => `packs/${name}.json`),
    fonts: [...bundled, 'fonts/atkinson-hyperlegible-next-400.woff2'].filter((name) =>
      /-400[^/]*\.woff2$/.test(name),
    ),
  }
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}
