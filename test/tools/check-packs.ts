import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Issue } from '#pack/issue.ts'
import { readJson } from '#pack/json.ts'
import { parseIndex } from '#pack/pack-index.ts'
import { issuesOfFolder } from './pack-folder.ts'
import { sentenceOf } from './sentence.ts'

const ours = 'public/packs'

/**
 * Checks our own packs, or those in `folder` (each sub-folder with a `pack.json`, or the folder
 * itself where it is a pack). Prints an issue a line and gives the exit code: 0 fine, 1 not.
 */
export function checkPacks(folder?: string): 0 | 1 {
  const root = folder ?? ours
  const found = folder === undefined ? listedPacks() : packsIn(folder)
  const problems = found.packs.map((pack) => ({ pack, issues: issuesOfFolder(pack) }))
  const lines = [
    ...found.issues.map((issue) => lineOf(root, issue)),
    ...problems.flatMap(({ pack, issues }) => issues.map((issue) => lineOf(pack, issue))),
  ]
  if (found.packs.length === 0) lines.push(`${root}: there is no pack here.`)
  for (const line of lines) console.log(line)
  console.log(`${found.packs.length} packs, ${lines.length} issues`)
  return lines.length === 0 ? 0 : 1
}

interface Found {
  /** Folders of packs. */
  readonly packs: readonly string[]
  readonly issues: readonly Issue[]
}

/** What the index lists; a folder that it does not list is an issue, as no one could reach it. */
function listedPacks(): Found {
  const file = join(ours, 'index.json')
  const json = readJson(existsSync(file) ? readFileSync(file, 'utf8') : '', 'index.json')
  const index = json.ok ? parseIndex(json.value) : json
  if (!index.ok) return { ...packsIn(ours), issues: index.issues }
  const listed = index.value.packs.map((id) => join(ours, id))
  const unlisted = packsIn(ours)
    .packs.filter((pack) => !listed.includes(pack))
    .map((pack): Issue => ({
      where: 'index.json: packs',
      what: 'unreachable',
      detail: basename(pack),
    }))
  return { packs: listed, issues: unlisted }
}

function packsIn(folder: string): Found {
  const isPack = (path: string) => existsSync(join(path, 'pack.json'))
  if (!existsSync(folder)) return { packs: [], issues: [] }
  if (isPack(folder)) return { packs: [folder], issues: [] }
  const inside = readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name))
  return { packs: inside.filter(isPack), issues: [] }
}

function lineOf(folder: string, issue: Issue): string {
  return `${relative('', join(folder, issue.where))}: ${sentenceOf(issue)}`
}
