/** BroadcastChannel within one test; remembers every message. */
export function fakeChannels() {
  const open = new Set<FakeChannel>()
  const messages: unknown[] = []
  class FakeChannel extends EventTarget {
    readonly name: string
    constructor(name: string) {
      super()
      this.name = name
      open.add(this)
    }

    postMessage(data: unknown): void {
      messages.push(data)
      const copy: unknown = structuredClone(data)
      for (const other of open) {
        if (other === this || other.name !== this.name) continue
        queueMicrotask(() => other.dispatchEvent(new MessageEvent('message', { data: copy })))
      }
    }
  }
  return { FakeChannel, messages }
}
