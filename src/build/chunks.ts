import { join } from 'node:path'
import type { Rolldown } from 'vite'

/** As much as the bundler tells of the graph. */
type Graph = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>

const source = join(import.meta.dirname, '..')
const at = (...files: readonly string[]) => files.map((file) => join(source, file))

interface Part {
  readonly name: string
  /** It begins at these files… */
  readonly roots?: readonly string[]
  /** …at what these fetch… */
  readonly fetchedBy?: readonly string[]
  /** …and at the late code of these features, pages and parts. */
  readonly features?: readonly string[]
}

/** They bring much, and are seldom asked for: the bundler gives them a file of their own. */
const ofTheirOwn = at('app/walk/MapPage.tsx', 'app/recovery/SnapshotPart.tsx')

/** What an earlier part has, a later one does not bring again. */
const parts: readonly Part[] = [
  // All that comes before the first screen is alive.
  { name: 'app', roots: at('main.tsx') },
  // What is kept on this device; of the lock, all that keeping the app for offline needs.
  {
    name: 'kept',
    roots: at('lock/worker-url.ts'),
    fetchedBy: at('app/boot.ts', 'app/start/kept-parts.ts'),
  },
  // A run under way, up to its advice; where there is a lock, who walks away from it.
  { name: 'walk', roots: at('app/lock/IdleWatch.tsx'), features: ['walk', 'state'] },
  // Where it leads to.
  { name: 'advice', features: ['advice', 'agreements', 'earlier'] },
  // Cases, and what is said of what is kept.
  { name: 'cases', features: ['cases', 'recovery'] },
  // What a passphrase is asked with, and what stands in the place of a page that is hidden.
  { name: 'lock', features: ['lock'] },
]

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
  return parts.find((part) => modulesOf(part, graph).has(id))?.name
}

const known = new WeakMap<Part, ReadonlySet<string>>()

function modulesOf(part: Part, graph: Graph): ReadonlySet<string> {
  const found = known.get(part) ?? reachedFrom(rootsOf(part, graph), (id) => atOnce(id, graph))
  known.set(part, found)
  return found
}

function rootsOf({ roots = [], fetchedBy = [], features = [] }: Part, graph: Graph) {
  const isOf = (id: string) => {
    const [, feature = ''] = /src[\\/](?:app|ui[\\/]screens)[\\/]([a-z]+)[\\/]/.exec(id) ?? []
    return features.includes(feature) && !ofTheirOwn.includes(id)
  }
  const fetched = fetchedBy.flatMap((id) => later(id, graph))
  return [...roots, ...fetched, ...(features.length === 0 ? [] : lateCode(graph).filter(isOf))]
}

/** All that any module fetches once the app is there. */
function lateCode(graph: Graph): readonly string[] {
  const all = reachedFrom(at('main.tsx'), (id) => [...atOnce(id, graph), ...later(id, graph)])
  return [...all].flatMap((id) => later(id, graph))
}

function atOnce(id: string, graph: Graph): readonly string[] {
  return graph.getModuleInfo(id)?.importedIds ?? []
}

function later(id: string, graph: Graph): readonly string[] {
  return graph.getModuleInfo(id)?.dynamicallyImportedIds ?? []
}

/** These, and all that `next` leads to from them. */
function reachedFrom(
  roots: readonly string[],
  next: (id: string) => readonly string[],
): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [...roots]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...next(id))
  }
  return found
}
