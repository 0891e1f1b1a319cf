import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import type { Plugin, ResolvedConfig, Rolldown } from 'vite'
import type { MadeNode, Sheet } from '#app/early/sheet.ts'
import type { Fetcher } from '#pack/load.ts'
import type { QuestionSheet, StartPage } from '#prerender.tsx'
import { filesAhead } from './files-ahead.ts'
import { inlinedIn } from './inlined.ts'
import { nodesOf } from './nodes-of.ts'
import { oneScript } from './one-script.ts'
import { pageOf } from './page-of.ts'
import { serverFiles } from './server-files.ts'

/**
 * Writes the start page of every language into the build: `index.html` in Dutch, `en/index.html`
 * and its like; and every question for whoever comes back to one, a sheet a language. Markup and scripts come from the app itself (`src/prerender.tsx`, `src/app/early`).
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
      const [{ pages, sheets }, early, gate] = await Promise.all([
        prerendered(config),
        oneScript(config.root, 'src/app/early/early.ts'),
        oneScript(config.root, 'src/app/early/gate.ts'),
      ])
      const questions = await Promise.all(
        sheets.map(async ({ language, sheet }) => {
          const madeSheet = JSON.stringify(withNodes(sheet))
          const script = await oneScript(config.root, 'src/app/early/question.ts', { madeSheet })
          return { language, script }
        }),
      )
      const emitted = (name: string, asset: string) =>
        this.getFileName(this.emitFile({ type: 'asset', name, source: asset }))
      const spoken = pages.map(({ language }) => language)
      const html = textOf(shell.source)
      const parts = {
        shell: html,
        style: styleOf(html, bundle),
        early: early.trim(),
        earlyFile: emitted('early.js', early),
        gate: emitted('early-gate.js', gate),
        question: Object.fromEntries(
          questions.map(({ language, script }) => [
            language,
            emitted(`early-question-${language}.js`, script),
          ]),
        ),
        spoken,
        ahead: await filesAhead(config, bundle, spoken),
      }
      const sources = pages.map((page) => pageOf(page, parts))
      for (const [index, { language }] of pages.entries()) {
        const fileName = index === 0 ? 'index.html' : `${language}/index.html`
        const source = sources[index] ?? ''
        if (/<[^>]+ style="/.test(source)) this.error(`${fileName}: the CSP stops style attributes`)
        if (index === 0) shell.source = source
        else this.emitFile({ type: 'asset', fileName, source })
      }
      const forServers = await serverFiles(config.root, inlinedIn(sources))
      for (const [fileName, source] of Object.entries(forServers))
        this.emitFile({ type: 'asset', fileName, source })
      return undefined
    },
  }
}

/** The one style sheet that the page names, with addresses relative to its own folder. */
function styleOf(html: string, bundle: Rolldown.OutputBundle): string {
  const file = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/.exec(html)?.[1] ?? ''
  const sheet = bundle[file]
  if (sheet?.type !== 'asset') throw new Error('The page names no style sheet')
  return textOf(sheet.source).trim()
}

interface Prerendered {
  readonly pages: readonly StartPage[]
  readonly sheets: readonly QuestionSheet[]
}

async function prerendered({ root, publicDir }: ResolvedConfig): Promise<Prerendered> {
  const { module } = await runnerImport<{
    startPages: (fetcher: Fetcher) => Promise<readonly StartPage[]>
    questionSheets: (fetcher: Fetcher) => Promise<readonly QuestionSheet[]>
  }>(join(root, 'src/prerender.tsx'), {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [withoutStyles],
  })
  const fetcher: Fetcher = async (path) => {
    const text = await readFile(join(publicDir, 'packs', path), 'utf8')
    return { ok: true, status: 200, text: async () => text }
  }
  const [pages, sheets] = await Promise.all([
    module.startPages(fetcher),
    module.questionSheets(fetcher),
  ])
  return { pages, sheets }
}

function withNodes({ met, unmet, given, forward, ...sheet }: Sheet<string>): Sheet {
  const each = <K extends string>(pages: Readonly<Record<K, string>>) =>
    Object.fromEntries(
      Object.entries<string>(pages).map(([key, page]) => [key, nodesOf(page)]),
    ) as Record<K, readonly MadeNode[]>
  return {
    ...sheet,
    met: each(met),
    unmet: each(unmet),
    given: each(given),
    forward: nodesOf(forward),
  }
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
