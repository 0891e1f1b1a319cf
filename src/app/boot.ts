import { loadSpokenWords } from '#i18n/i18n.ts'
import type { OpenedHistory } from '#history/open-history.ts'
import { today } from './base/device.ts'
import { needed } from './base/needed.ts'
import { passingNow } from './base/passing.ts'
import { ResumePart, StartDue } from './start/kept-parts.ts'
import type { ServicesToCome } from './state/services.ts'
import { listsOf } from './state/use-runs.ts'

/** Opens what is kept on this device, or a memory where nothing may stay. Never rejects: what went wrong is its `fault`. */
export async function opened(): Promise<Partial<ServicesToCome>> {
  const passing = passingNow()
  const keeping = needed(() => import('./state/lock-holder.ts'))
  const kept = async (found: OpenedHistory) => {
    const keeper = (await keeping).lockHolderOf(found)
    return { opened: keeper.opened, keeper }
  }
  try {
    if (passing !== undefined) {
      const [{ historyInMemory }, { parseSheet }] = await Promise.all([
        needed(memoryCode),
        needed(sheetCode),
      ])
      const history = historyInMemory(parseSheet)
      return { ...(await kept({ history, refused: 'refused' })), passing }
    }
    const [{ openHistory }, { parseSheet }] = await Promise.all([
      needed(historyCode),
      needed(sheetCode),
    ])
    return await kept(await openHistory({ today, parseSheet }))
  } catch (cause) {
    return { fault: cause instanceof Error ? cause : new Error('no history', { cause }) }
  }
}

/** With what is kept there, so that the page for this visit is the first that is laid out. */
export async function read(): Promise<Partial<ServicesToCome>> {
  const services = await opened()
  const { opened: found } = services
  if (found === undefined || found.locked === true) return services
  // What cannot be read now is asked for again by the page, and said there.
  const lists = await listsOf(found).catch(() => undefined)
  return { ...services, ...(lists && { lists }) }
}

const sheetCode = () => import('#agreement/parse-sheet.ts')

async function memoryCode() {
  const [code] = await Promise.all([import('#history/in-memory.ts'), loadSpokenWords()])
  return code
}

/** With the words for it and what the start page shows of it. */
async function historyCode() {
  const parts = [loadSpokenWords(), StartDue.load(), ResumePart.load()]
  const [code] = await Promise.all([import('#history/open-history.ts'), ...parts])
  return code
}
