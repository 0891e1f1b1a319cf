import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import type { Plugin, ResolvedConfig } from 'vite'
import type { Fetcher } from '#pack/load.ts'
import type { StartPage } from '#prerender.tsx'
import { filesAhead } from './files-ahead.ts'
import { oneScript } from './one-script.ts'
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
      const [pages, early] = await Promise.all([
        startPages(config),
        oneScript(config.root, 'src/app/early.ts'),
      ])
      const reference = this.emitFile({ type: 'asset', name: 'early.js', source: early })
      const spoken = pages.map(({ language }) => language)
      const parts = {
        shell: textOf(shell.source),
        early: this.getFileName(reference),
        spoken,
        ahead: await filesAhead(config, bundle, spoken),
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

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}
