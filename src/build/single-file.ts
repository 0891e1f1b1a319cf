import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin, ResolvedConfig, Rolldown } from 'vite'
import { safeIn, sourceOf } from './inlined.ts'
import { jsonIn } from './json.ts'
import { licenceTexts } from './licences.ts'

/** The name it is given to people under. */
const fileName = 'thuiswerkwijzer.html'

/** Everything in one file that opens by double click: script, styles, font, icon and packs. */
export function singleFile(): readonly Plugin[] {
  let config: ResolvedConfig
  return [
    withoutWorkers,
    {
      name: 'single-file',
      apply: 'build',
      enforce: 'post',
      config: () => ({
        publicDir: 'public',
        build: {
          copyPublicDir: false,
          assetsInlineLimit: Infinity,
          modulePreload: false,
          rolldownOptions: { output: { format: 'iife', codeSplitting: false } },
        },
      }),
      configResolved(resolved) {
        config = resolved
      },
      async generateBundle(_, bundle) {
        const html = await wholePage(config, Object.values(bundle))
        for (const name of Object.keys(bundle)) delete bundle[name]
        this.emitFile({ type: 'asset', fileName, source: html })
      },
    },
  ]
}

/** A file has no Workers; what would be done in one is off there, or is done in the page. */
const withoutWorkers: Plugin = {
  name: 'without-workers',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('?worker&url') ? '\0without-worker' : undefined),
  load: (id) => (id === '\0without-worker' ? "export default ''" : undefined),
}

async function wholePage(
  { publicDir, root }: ResolvedConfig,
  parts: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[],
): Promise<string> {
  const scripts = parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : []))
  const styles = parts.flatMap((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? [textOf(part.source)] : [],
  )
  const [script, style] = [scripts[0], styles[0]]
  if (script === undefined || style === undefined || scripts.length + styles.length > 2)
    throw new Error(
      `Not one script and one style sheet: ${parts.map((part) => part.fileName).join()}`,
    )
  return pageOf({
    script: safeIn('script', `${script.trim()}\n`),
    style: safeIn('style', await withFonts(style, publicDir)),
    packs: safeIn('script', JSON.stringify(await packsIn(join(publicDir, 'packs')))),
    icon: await dataUrl(join(publicDir, 'icon.svg'), 'image/svg+xml'),
    licences: (await licenceTexts(root)).replaceAll('--', '- -'),
  })
}

type Page = Readonly<Record<'script' | 'style' | 'packs' | 'icon' | 'licences', string>>

/** Only this script and these styles may run, by their hash; nothing may be fetched at all. */
function pageOf({ script, style, packs, icon, licences }: Page): string {
  const policy = [
    "default-src 'none'",
    `script-src ${sourceOf(script)}`,
    `style-src ${sourceOf(style)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types app-url',
  ].join('; ')
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="referrer" content="no-referrer" />
<meta name="color-scheme" content="light dark" />
<title>Thuiswerkwijzer</title>
<link rel="icon" href="${icon}" />
<style>${style}</style>
</head>
<body>
<div id="root"></div>
<script type="application/json" id="packs">${packs}</script>
<script>${script}</script>
</body>
</html>
<!--
${licences}-->
`
}

/** Addresses of files in `public` stand in the style sheet as `url(./fonts/…)`. */
async function withFonts(style: string, publicDir: string): Promise<string> {
  const names = [...style.matchAll(/url\(["']?[./]*(fonts\/[\w.-]+)["']?\)/g)]
  let whole = style
  for (const [found, name = ''] of names) {
    whole = whole.replaceAll(found, `url(${await dataUrl(join(publicDir, name), 'font/woff2')})`)
  }
  if (/url\((?!data:)/.test(whole)) throw new Error('The style sheet asks for another file')
  return whole
}

/** Every file of every pack, by the path that the app asks for. */
async function packsIn(folder: string): Promise<Readonly<Record<string, unknown>>> {
  const files = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith('.json'),
  )
  const read = files
    .toSorted()
    .map(async (name): Promise<[string, unknown]> => [
      name.replaceAll('\\', '/'),
      await jsonIn(join(folder, name)),
    ])
  return Object.fromEntries(await Promise.all(read))
}

async function dataUrl(file: string, type: string): Promise<string> {
  return `data:${type};base64,${(await readFile(file)).toString('base64')}`
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}
