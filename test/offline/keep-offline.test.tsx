import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const half = 12 * 60 * 60 * 1000

beforeEach(() => {
  vi.useFakeTimers()
  vi.resetModules()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'serviceWorker')
})

test('registers the worker beside the page, past every cache', async () => {
  const { container } = await begun()
  const [address, options] = container.register.mock.calls[0] ?? []
  expect(String(address)).toBe(new URL('sw.js', document.baseURI).href)
  expect(options).toEqual({ updateViaCache: 'none' })
})

test('U-03 looks for a new version every twelve hours', async () => {
  const { registration } = await begun()
  await vi.advanceTimersByTimeAsync(half - 1)
  expect(registration.update).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(half)
  expect(registration.update.mock.calls.length).toBeGreaterThanOrEqual(1)
  expect(registration.update.mock.calls.length).toBeLessThanOrEqual(2)
})

test('U-03 and as soon as it is looked at after a sleep without timers', async () => {
  const { registration } = await begun()
  vi.setSystemTime(Date.now() + half + 1)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(registration.update).toHaveBeenCalledOnce()
})

test('offers what waits; taking it loads the page once, and not before it is active', async () => {
  const waiting = aWorker()
  const { offer, container, reload } = await begun({ waiting, active: {} })
  offer.get()?.accept(yes)
  await vi.advanceTimersByTimeAsync(0)
  expect(waiting.postMessage).toHaveBeenCalledExactlyOnceWith('take-over', [])
  expect(offer.get()?.isStarting).toBe(true)
  waiting.become('activating')
  container.dispatchEvent(new Event('controllerchange'))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(reload).not.toHaveBeenCalled()
  expect(offer.get()?.isStarting).toBe(true)
  waiting.become('activated')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(reload).toHaveBeenCalledOnce()
})

test('the new version waits for what the page fetches ahead, and the page fetches no more', async () => {
  const waiting = aWorker()
  const { offer } = await begun({ waiting, active: {} })
  const { whenIdle } = await import('#app/base/when-idle.ts')
  const more = vi.fn()
  let arrive = (): void => undefined
  const ahead = whenIdle([() => new Promise<void>((resolve) => (arrive = resolve)), more])
  await vi.advanceTimersByTimeAsync(3_000)
  offer.get()?.accept(yes)
  await vi.advanceTimersByTimeAsync(3_000)
  expect(waiting.postMessage).not.toHaveBeenCalled()
  arrive()
  await vi.advanceTimersByTimeAsync(3_000)
  await ahead
  expect(waiting.postMessage).toHaveBeenCalledOnce()
  expect(more).not.toHaveBeenCalled()
})

test('a version that does not begin is offered again; the page does not load', async () => {
  const waiting = aWorker()
  const { offer, reload } = await begun({ waiting, active: {} })
  offer.get()?.accept(yes)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(reload).not.toHaveBeenCalled()
  expect(offer.get()?.isStarting).toBeUndefined()
  offer.get()?.accept(yes)
  await vi.advanceTimersByTimeAsync(0)
  expect(waiting.postMessage).toHaveBeenCalledTimes(2)
})

test('whoever began a run meanwhile is not disturbed, and asked again afterwards', async () => {
  const waiting = aWorker()
  const { offer, reload } = await begun({ waiting, active: {} })
  offer.get()?.accept(() => false)
  waiting.become('activated')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(reload).not.toHaveBeenCalled()
  offer.get()?.accept(yes)
  expect(reload).toHaveBeenCalledOnce()
})

test('a run that is kept nowhere is not given up for it', async () => {
  const waiting = aWorker()
  const { offer, reload } = await begun({ waiting, active: {} })
  const { sayHowToLeave } = await import('#app/base/leaving.ts')
  sayHowToLeave(async () => false)
  offer.get()?.accept(yes)
  waiting.become('activated')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(reload).not.toHaveBeenCalled()
})

test('what another tab has let in already is loaded at once', async () => {
  const waiting = aWorker()
  const { offer, reload } = await begun({ waiting, active: {} }, null)
  waiting.become('activated')
  offer.get()?.accept(yes)
  await vi.advanceTimersByTimeAsync(0)
  expect(reload).toHaveBeenCalledOnce()
})

test('the very first worker is no new version', async () => {
  const { offer, container, reload } = await begun({ waiting: {}, active: null }, null)
  container.dispatchEvent(new Event('controllerchange'))
  expect(offer.get()).toBeUndefined()
  expect(reload).not.toHaveBeenCalled()
})

test('another tab took the new version: this one offers it, and loads nothing by itself', async () => {
  const { offer, container, reload } = await begun()
  container.dispatchEvent(new Event('controllerchange'))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(reload).not.toHaveBeenCalled()
  offer.get()?.accept(yes)
  expect(reload).toHaveBeenCalledOnce()
})

test.each(['absent', 'refused'])('a service worker that is %s: the app goes on', async (how) => {
  if (how === 'refused')
    give(Object.assign(new EventTarget(), { register: refuse, controller: null }))
  const { keepOffline } = await import('#app/offline/keep-offline.ts')
  await expect(keepOffline()).resolves.toBeUndefined()
})

const yes = () => true

function aWorker() {
  const worker = Object.assign(new EventTarget(), { postMessage: vi.fn(), state: 'installed' })
  const become = (state: string) => {
    worker.state = state
    worker.dispatchEvent(new Event('statechange'))
  }
  return Object.assign(worker, { become })
}

function refuse(): Promise<never> {
  return Promise.reject(new DOMException('no', 'SecurityError'))
}

function give(container: EventTarget): void {
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true })
}

async function begun(state: object = {}, controller: object | null = {}) {
  const registration = Object.assign(new EventTarget(), {
    waiting: null,
    installing: null,
    active: {},
    update: vi.fn(async () => undefined),
    ...state,
  })
  const register = vi.fn(async (..._given: readonly unknown[]) => registration)
  const container = Object.assign(new EventTarget(), { register, controller })
  give(container)
  const reload = vi.fn()
  vi.stubGlobal('location', { href: document.baseURI, reload })
  vi.doMock('#lock/worker-url.ts', () => ({ scriptUrl: (url: string) => url }))
  const { keepOffline } = await import('#app/offline/keep-offline.ts')
  const { offer } = await import('#app/offline/offer.ts')
  await keepOffline()
  return { registration, container, offer, reload }
}
