import type { SheetParser } from './case-record.ts'
import type { Dump } from './database/dump.ts'
import type { History } from './history.ts'
import { historyOn } from './verbs/history-on.ts'
import { keysWithout, type Keys } from './sealing/keys.ts'
import { memoryStores } from './database/memory-stores.ts'
import { noSheets } from './records/parse-case.ts'

/** The port in memory: everything is gone with the page. `first`: its initial content; `keys`: what opens it. */
export function historyInMemory(
  parseSheet: SheetParser = noSheets,
  first?: Dump,
  keys: Keys = keysWithout(),
): History {
  const nothing = () => Promise.resolve()
  const keep = {
    stores: memoryStores(first),
    keys,
    parseSheet,
    beforeTakingIn: nothing,
    outOfSnapshots: <T>(_store: string, _id: string, work: () => Promise<T>) => work(),
    changed: nothing,
  }
  return historyOn(keep, 'memory')
}
