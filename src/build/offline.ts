import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { builtFiles, digestOf } from './built-files.ts'
import type { BuiltFile } from './built-files.ts'
import { oneScript } from './one-script.ts'
import { wipePage } from './wipe-page.ts'

/** Where the page says of which build it is. */
const versionTag = '<meta name="version" content="" />'
/** For whoever serves, reads or checks the app; not needed to run it. */
const besideTheApp = /(^|\/)(README\.md|OFL\.txt|licences\.txt|wissen\/.*|headers\/.*|_headers)$/

/**
 * Runs once the build is written. Marks the pages with its version, writes the service worker that
 * keeps it (`kill`: one that ends itself), the page that wipes, and the list of all hashes.
 */
export function offline({ kill = false } = {}): Plugin {
  let config: ResolvedConfig
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },
    transformIndexHtml: (html) => html.replace('</title>', `</title>\n    ${versionTag}`),
    async writeBundle({ dir }) {
      if (dir === undefined) throw new Error('The build has no folder')
      const written = (await builtFiles(dir)).map(compact)
      const version = digestOf(written.map(lineOf).join(''), 'hex').slice(0, 12)
      const files = written.map((file) => withVersion(file, version))
      const worker = kill
        ? await oneScript(config.root, 'src/sw/self-destroying.ts')
        : await oneScript(config.root, 'src/sw/service-worker.ts', {
            builtVersion: version,
            builtFiles: kept(files),
          })
      const all = [
        ...files,
        textFile('sw.js', worker),
        textFile('wissen/index.html', await wipePage(config.root, files)),
      ]
      await writeAll(dir, [...all, textFile('SHA256SUMS', all.map(lineOf).join(''))])
    },
  }
}

/** What the service worker keeps: by address, a page by its folder; each with its `integrity`. */
function kept(files: readonly BuiltFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    files
      .filter(({ name }) => !besideTheApp.test(name))
      .map(({ name, bytes }) => [
        name.replace(/(^|\/)index\.html$/, '$1'),
        `sha256-${digestOf(bytes, 'base64')}`,
      ]),
  )
}

function withVersion(file: BuiltFile, version: string): BuiltFile {
  // A sheet of questions is no page; its name says of which build it is.
  if (!file.name.endsWith('.html') || file.name.startsWith('assets/')) return file
  const html = file.bytes.toString()
  if (!html.includes(versionTag)) throw new Error(`${file.name} has no ${versionTag}`)
  return textFile(file.name, html.replace(versionTag, versionTag.replace('""', `"${version}"`)))
}

/** As `sha256sum` writes and checks it. */
function lineOf({ name, bytes }: BuiltFile): string {
  return `${digestOf(bytes, 'hex')}  ${name}\n`
}

/** Packs are indented for who writes them; a browser need not fetch that. */
function compact(file: BuiltFile): BuiltFile {
  if (!/^packs\/.*\.json$/.test(file.name)) return file
  return textFile(file.name, JSON.stringify(JSON.parse(file.bytes.toString())))
}

function textFile(name: string, text: string): BuiltFile {
  return { name, bytes: Buffer.from(text) }
}

async function writeAll(folder: string, files: readonly BuiltFile[]): Promise<void> {
  for (const { name, bytes } of files) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
  }
}
