interface Holder {
  readonly steal: () => void
  readonly ended: Promise<unknown>
}
type Work = (lock: { name: string } | null) => unknown

/** Web Locks, exclusive ones only, for all tabs of one test. */
export class FakeLocks {
  readonly #holders = new Map<string, Holder>()
  readonly names: string[] = []

  get isHeld(): boolean {
    return this.#holders.size > 0
  }

  async query(): Promise<{ readonly held: readonly { readonly name: string }[] }> {
    return { held: [...this.#holders.keys()].map((name) => ({ name })) }
  }

  async request(name: string, ...rest: unknown[]): Promise<unknown> {
    this.names.push(name)
    const work = rest.at(-1) as Work
    const wish = (rest.length > 1 ? rest[0] : {}) as { ifAvailable?: boolean; steal?: boolean }
    if (wish.steal === true) this.#holders.get(name)?.steal()
    else if (wish.ifAvailable === true && this.#holders.has(name)) return work(null)
    else while (this.#holders.has(name)) await this.#holders.get(name)?.ended.catch(() => undefined)
    return this.#hold(name, work)
  }

  async #hold(name: string, work: Work): Promise<unknown> {
    let steal = (): void => undefined
    const stolen = new Promise<never>((_, reject) => {
      steal = () => {
        this.#holders.delete(name)
        reject(new DOMException('stub', 'AbortError'))
      }
    })
    stolen.catch(() => undefined)
    const ended = Promise.race([Promise.resolve().then(() => work({ name })), stolen])
    const holder = { steal, ended }
    this.#holders.set(name, holder)
    try {
      return await ended
    } finally {
      if (this.#holders.get(name) === holder) this.#holders.delete(name)
    }
  }
}
