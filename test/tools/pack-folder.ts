import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Issue } from '#pack/issue.ts'
import { readJson } from '#pack/json.ts'
import type { PackFiles } from '#pack/pack.ts'
import { languagesOf } from '#pack/load.ts'
import { misnamed } from '#pack/pack-index.ts'
import { parsePack } from '#pack/parse.ts'

/** Everything that is wrong with the pack in a folder; files that are not a pack's are passed over. */
export function issuesOfFolder(folder: string): readonly Issue[] {
  const structure = readFile(folder, 'pack.json')
  if (!structure.ok) return structure.issues
  const listed = languagesOf({ structure: structure.value, texts: {} })
  const present = readdirSync(folder).flatMap(
    (name) => /^([a-z]{2,3}(?:-\w+)*)\.json$/.exec(name)?.[1] ?? [],
  )
  const texts: Record<string, unknown> = {}
  const broken: Issue[] = []
  for (const language of new Set([...listed, ...present])) {
    if (!existsSync(join(folder, `${language}.json`))) texts[language] = undefined
    else {
      const read = readFile(folder, `${language}.json`)
      if (read.ok) texts[language] = read.value
      else broken.push(...read.issues)
    }
  }
  const files: PackFiles = { structure: structure.value, texts }
  const parsed = parsePack(files)
  const wrongName = misnamed(structure.value, basename(resolve(folder)))
  return [...broken, ...wrongName, ...(parsed.ok ? [] : parsed.issues)]
}

function readFile(folder: string, file: string) {
  try {
    return readJson(readFileSync(join(folder, file), 'utf8'), file)
  } catch {
    const issue: Issue = { where: file, what: 'unreachable-file', detail: '' }
    return { ok: false, issues: [issue] } as const
  }
}
