import type { Attack, CheckFacts, RulesFrom, Trial } from '#ui/screens/check/check-facts.ts'
import { appFolder, versionOf } from '#app/base/build.ts'

/** What the browser says about this page. */
export async function factsNow(): Promise<CheckFacts> {
  const { origin } = window.location
  const asked = ['navigation', 'resource']
    .flatMap((type) => performance.getEntriesByType(type))
    .filter(({ name }) => !/^(data|blob):/.test(name))
  const own = asked.filter(({ name }) => new URL(name).origin === origin).length
  const [used, persisted, files] = await Promise.all([usedNow(), persistedNow(), filesKept()])
  return {
    requests: { own, others: asked.length - own },
    storage: { used, persisted, files, cookies: cookiesNow() },
    version: versionOf(document),
    isOffline: files > 0 && isControlled(),
    isSecure: window.isSecureContext,
  }
}

/**
 * Does to this page what an attacker would, with things of our own: where nothing stops them they
 * set a mark, and not even then is anything sent.
 */
export async function tryAttacks(): Promise<Trial> {
  const policies = new Set<string>()
  const hear = ({ originalPolicy }: SecurityPolicyViolationEvent) => policies.add(originalPolicy)
  document.addEventListener('securitypolicyviolation', hear)
  const blocked = {
    script: !runs(placeScript),
    handler: !runs(pressHandler),
    eval: !runs(
      () => void Reflect.construct(Function, ['return 1']),
      'is done when it does not throw',
    ),
    fetch: await isRefused(fetch('data:,x')),
    image: await isRefused(loadImage()),
  } satisfies Record<Attack, boolean>
  // The browser tells of what it stopped a moment later.
  await new Promise((resolve) => setTimeout(resolve, 50))
  document.removeEventListener('securitypolicyviolation', hear)
  const [fullest = ''] = [...policies].toSorted((a, b) => b.length - a.length)
  return {
    blocked,
    rules: fullest.split(';').flatMap((rule) => rule.trim() || []),
    from: rulesFrom([...policies]),
  }
}

/** Only headers can forbid framing; those of another version refuse the styles that stand in this page. */
function rulesFrom(policies: readonly string[]): RulesFrom {
  if (!policies.some((policy) => policy.includes('frame-ancestors'))) return 'page'
  return document.querySelector('style')?.sheet === null ? 'otherVersion' : 'server'
}

const mark = 'attack'

/** Whether it sets the mark, or with `isDone` whether it ends without throwing. */
function runs(attack: () => void, isDone = ''): boolean {
  delete document.documentElement.dataset[mark]
  try {
    attack()
  } catch {
    return false
  }
  const isMarked = mark in document.documentElement.dataset
  delete document.documentElement.dataset[mark]
  return isMarked || isDone !== ''
}

function placeScript(): void {
  const script = document.createElement('script')
  script.append(`document.documentElement.dataset.${mark} = ''`)
  document.head.append(script)
  script.remove()
}

function pressHandler(): void {
  const button = document.createElement('button')
  button.setAttribute('onclick', `document.documentElement.dataset.${mark} = ''`)
  button.click()
}

function loadImage(): Promise<unknown> {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
  const url = URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' }))
  const image = new Image()
  const loaded = new Promise((resolve, reject) => {
    image.addEventListener('load', resolve)
    image.addEventListener('error', reject)
  })
  image.src = url
  return loaded.finally(() => URL.revokeObjectURL(url))
}

function isRefused(attempt: Promise<unknown>): Promise<boolean> {
  return attempt.then(
    () => false,
    () => true,
  )
}

/** Whether a service worker answers for this page; there is none without https. */
function isControlled(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null
}

/** Bytes; an older browser, or a page without https, does not tell. */
async function usedNow(): Promise<number | undefined> {
  return (await navigator.storage?.estimate().catch(() => undefined))?.usage
}

async function persistedNow(): Promise<boolean | undefined> {
  return navigator.storage?.persisted().catch(() => undefined)
}

/** How many files the service worker keeps for this app. */
async function filesKept(): Promise<number> {
  if (!('caches' in window)) return 0
  const { pathname } = appFolder()
  try {
    const names = (await caches.keys()).filter((name) => name.includes(` ${pathname} `))
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return kept.flat().length
  } catch {
    return 0
  }
}

function cookiesNow(): number {
  return document.cookie === '' ? 0 : document.cookie.split(';').length
}
