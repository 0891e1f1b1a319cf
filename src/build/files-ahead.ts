import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ResolvedConfig, Rolldown } from 'vite'
import { filesOf } from './files-of.ts'

/** Files that a page asks for before the code that needs them says so, by what needs them. */
export interface FilesAhead {
  readonly app: readonly string[]
  /** The default pack in the page's language. */
  readonly packs: readonly string[]
  /** What is kept on this device. */
  readonly kept: readonly string[]
  /** A run under way. */
  readonly walk: readonly string[]
}

/** The files to ask for ahead in the page of each language; addresses relative to the app's folder. */
export async function filesAhead(
  { publicDir }: ResolvedConfig,
  bundle: Rolldown.OutputBundle,
  spoken: readonly string[],
): Promise<(language: string) => FilesAhead> {
  const packs = join(publicDir, 'packs')
  const pack = defaultOf(JSON.parse(await readFile(join(packs, 'index.json'), 'utf8')))
  const textsIn = (language: string) => `packs/${pack}/${language}.json`
  return (language) => {
    const app = filesOf(['src/main.tsx'], bundle)
    const words = `src/i18n/${language}/later.ts`
    const keeping = [...keepingCode, words]
    const kept = filesOf(keeping, bundle)
    const walk = filesOf(['src/app/walk/WalkPages.tsx', 'src/app/state/session.ts'], bundle)
    return {
      // Its style sheet stands in the page.
      app: [...app].filter((file) => file.endsWith('.js')),
      packs: ['packs/index.json', `packs/${pack}/pack.json`, textsIn(language)],
      kept: [...kept].filter((file) => !app.has(file)),
      walk: [
        ...[...walk].filter((file) => !app.has(file) && !kept.has(file)),
        // A run goes on only with the whole pack.
        ...spoken.filter((tag) => tag !== language).map(textsIn),
      ],
    }
  }
}

const keepingCode = [
  'src/history/open-history.ts',
  'src/agreement/parse-sheet.ts',
  'src/app/earlier/StartDue.tsx',
]

function defaultOf(index: unknown): string {
  const named = typeof index === 'object' && index !== null && 'default' in index
  if (!named || typeof index.default !== 'string')
    throw new Error('packs/index.json names no default pack')
  return index.default
}
