import { join } from 'node:path'
import type { Rolldown } from 'vite'

/** As much as the bundler tells of the graph. */
type Graph = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>

const source = join(import.meta.dirname, '..')
const at = (...files: readonly string[]) => files.map((file) => join(source, file))

/** Where the parts begin; what an earlier part has, a later one does not bring again. */
const parts = [
  // All that comes before the first screen is alive.
  { name: 'app', roots: at('main.tsx') },
  // What is kept on this device.
  {
    name: 'kept',
    roots: at(
      'history/open-history.ts',
      'agreement/parse-sheet.ts',
      'app/state/lock-holder.ts',
      'app/earlier/StartDue.tsx',
      'ui/screens/start/ResumeCard.tsx',
      // Of the lock, all that keeping the app for offline needs.
      'lock/worker-url.ts',
    ),
  },
  // A run under way, up to its advice.
  {
    name: 'walk',
    roots: at('app/walk/WalkPages.tsx', 'app/state/session.ts', 'app/lock/IdleWatch.tsx'),
  },
  // Where it leads to.
  {
    name: 'advice',
    roots: at(
      'app/advice/AdvicePage.tsx',
      'app/agreements/AgreementsPage.tsx',
      'app/agreements/AgendaPage.tsx',
      'app/agreements/opening.ts',
      'app/advice/InsightPart.tsx',
      'app/advice/ComparisonPart.tsx',
      'app/advice/CalendarPart.tsx',
      'app/earlier/EarlierPage.tsx',
      'app/earlier/EarlierRunPage.tsx',
    ),
  },
  // Cases, and what is said of what is kept.
  {
    name: 'cases',
    roots: at(
      'app/state/NotOpen.tsx',
      'app/cases/CasesPage.tsx',
      'app/cases/CasePage.tsx',
      'app/recovery/RecoveryPage.tsx',
      'app/recovery/StoragePage.tsx',
      'app/cases/StartCases.tsx',
      'app/recovery/RetentionPart.tsx',
      'ui/screens/recovery/PrivateNotice.tsx',
      'ui/screens/recovery/StorageBar.tsx',
      'ui/screens/recovery/ElsewhereScreen.tsx',
    ),
  },
  // What a passphrase is asked with, and what stands in the place of a page that is hidden.
  {
    name: 'lock',
    roots: at(
      'app/lock/CoverPage.tsx',
      'app/lock/FinishPage.tsx',
      'app/lock/LockPage.tsx',
      'app/lock/UnlockPart.tsx',
      'app/lock/verbs.ts',
    ),
  },
] as const

/**
 * Which file a module goes into, and its style with it: few and whole files, since each costs a round
 * trip where a host has no HTTP/2. Words go by language, those of its first screen apart; what is left, the bundler splits.
 */
export const chunks = {
  name: (id: string, graph: Graph) => wordsOf(id) ?? partOf(id, graph),
  // A part brings what it needs by itself.
  includeDependenciesRecursively: false,
}

const words = /i18n[\\/]([a-z-]+)[\\/]([a-z]+)\.(?:json|ts)$/i
const first = ['app', 'common', 'start', 'first']

function wordsOf(id: string): string | undefined {
  const [, tag, namespace = ''] = words.exec(id) ?? []
  if (tag === undefined) return undefined
  if (!first.includes(namespace)) return `words-${tag}`
  // The first ones in Dutch come with the code that asks for them.
  return tag === 'nl' ? undefined : `words-${tag}-first`
}

function partOf(id: string, graph: Graph): string | undefined {
  return parts.find(({ roots }) => reachedFrom(roots, graph).has(id))?.name
}

const reached = new WeakMap<readonly string[], ReadonlySet<string>>()

/** All modules that these import at once, themselves included. */
function reachedFrom(roots: readonly string[], graph: Graph): ReadonlySet<string> {
  const known = reached.get(roots)
  if (known !== undefined) return known
  const found = new Set<string>()
  const open = [...roots]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  reached.set(roots, found)
  return found
}
