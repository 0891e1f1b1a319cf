import { isNumber, isObject, isText } from '#history/records/guards.ts'

/** ALL that tabs say to each other: which record to read again. */
export interface TabMessage {
  /** Of a case or a run; `*` for more than one, or `everything` where all was erased. */
  readonly id: string
  /** 0 where it was erased. */
  readonly rev: number
  /** Version of the database that the sender works with. */
  readonly schema: number
}

const channelName = 'thuiswerkwijzer'

/** Posts to the other tabs; does nothing if the browser has no channel. */
export function tellTabs(onMessage: (message: TabMessage) => void): (message: TabMessage) => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = parseMessage(data)
    if (message) onMessage(message)
  })
  return ({ id, rev, schema }) => {
    channel.postMessage({ id, rev, schema })
  }
}

function parseMessage(value: unknown): TabMessage | undefined {
  if (!isObject(value)) return undefined
  const { id, rev, schema } = value
  return isText(id) && isNumber(rev) && isNumber(schema) ? { id, rev, schema } : undefined
}
