import { mayHaveKept } from '#history/loss/canary-storage.ts'
import { wakeStorage } from '#history/wake-storage.ts'
import { firstSpoken } from '#i18n/first-spoken.ts'
import { wantedLanguages } from '#app/base/device.ts'
import { fetchAhead, listOf, run } from './ahead.ts'
import { painted, saySeen } from './first-paint.ts'

interface Pressed {
  readonly control: HTMLElement
  /** What the browser made of it at once. */
  readonly isChecked?: boolean
}

/**
 * A script of its own, before the first paint of a prerendered page. It decides: is that page the
 * one to show, and if so, which of its controls are pressed before the app has come alive in it?
 * Where the server refuses it in the page, it comes later, from a file (`gate.ts`).
 */
const page = document.documentElement
const pressed: Pressed[] = []
/** A finger or button is down; `lifted` once it is not, and its click has come. */
let isDown = false
let lifted: () => void = () => undefined

if (isLikelyFirst()) {
  document.addEventListener('seen', decide, { once: true })
  void watched()
} else decide()
// Chosen before this script came.
for (const control of document.querySelectorAll('input'))
  if (control.checked !== control.defaultChecked)
    pressed.push({ control, isChecked: control.checked })
document.addEventListener('click', press, true)
addEventListener('pointerdown', () => (isDown = true), true)
for (const type of ['pointerup', 'pointercancel']) addEventListener(type, lift, true)
document.addEventListener('alive', () => void replay(), { once: true })

/** A page that is hidden asks for no frame: that would be in the way of the one that comes. */
async function watched(): Promise<void> {
  await painted()
  saySeen()
}

/**
 * Looking at what is stored takes time that a first visit does not owe. Whoever was here before has
 * a service worker, or else sees the prerendered page for a frame.
 */
function isLikelyFirst(): boolean {
  return (
    isStart() &&
    location.search === '' &&
    !document.hidden &&
    navigator.language.startsWith(page.lang) &&
    !navigator.serviceWorker?.controller
  )
}

function isStart(): boolean {
  return ['', '#/'].includes(location.hash)
}

/** Is this the page for this visit? If not it is hidden. What the right one needs is asked for. */
function decide(): void {
  const isSeen = 'seen' in page.dataset
  const isKept = mayHaveKept()
  const namesPack = new URLSearchParams(location.search).has('pack')
  const isOurs = !namesPack && firstSpoken(wantedLanguages(), listOf('spoken')) === page.lang
  // A run that is kept, or was, and what is due stand above the rest.
  if (isOurs && !isKept && isStart()) {
    // Not in the way of this page, which is there but for its paint; the look took its time
    // already.
    if (isSeen) setTimeout(fetchApp)
    else void watched().then(fetchApp)
    return
  }
  // `waiting.css` hides the page until the app has put another in its place.
  page.dataset['wait'] = ''
  addEventListener('error', show, true)
  if (isOurs && isKept && location.hash.startsWith('#/vra')) showQuestion()
  else {
    fetchAhead('app')
    fetchRest(namesPack)
  }
}

function fetchApp(): void {
  fetchAhead('app')
  fetchAhead('packs')
}

/** Each file takes the page's own thread for a while: these wait for the question, which the app follows. */
function fetchRest(namesPack = false): void {
  fetchAhead('kept')
  // What follows has files of the default pack.
  if (namesPack) return
  fetchAhead('packs')
  if (/^#\/(vra|ant|adv)/.test(location.hash)) fetchAhead('walk')
}

function showQuestion(): void {
  page.dataset['early'] = 'coming'
  // Before there is anything to read with.
  wakeStorage()
  for (const href of listOf('question').slice(1)) wear(href)
  // Without it all waits for the app.
  run('question').catch(() => undefined)
  fetchAhead('app')
  document.addEventListener('early', () => fetchRest(), { once: true })
}

/** The script that shows the question waits for it (`question.ts`). */
function wear(href: string): void {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.crossOrigin = ''
  link.href = href
  document.head.append(link)
}

/** A script that cannot be had: better the prerendered page than none. */
function show({ target }: Event): void {
  if (target instanceof HTMLScriptElement) delete page.dataset['wait']
}

/** The browser itself follows a route and marks a choice; all else waits for the app, and only comes to it then. */
function press(event: MouseEvent): void {
  if (!(event.target instanceof Element)) return
  const control = event.target.closest<HTMLElement>('a, button, input')
  const href = control?.getAttribute('href')
  if (control === null || /^(#\/|https:)/.test(href ?? '')) return
  event.stopPropagation()
  if (control instanceof HTMLInputElement) pressed.push({ control, isChecked: control.checked })
  else {
    event.preventDefault()
    if (control instanceof HTMLButtonElement) pressed.push({ control })
    // The hash is the route: a link within the page must not change it.
    else if (href?.startsWith('#') === true) document.getElementById(href.slice(1))?.focus()
  }
}

function lift(): void {
  isDown = false
  // A touch has its click a moment later.
  setTimeout(() => lifted(), 60)
}

/** Once more, in order, and before anything else can be pressed; React takes a pause after each. */
async function replay(): Promise<void> {
  // What follows may move a control from under a finger that is still on it.
  if (isDown) await new Promise<void>((resolve) => (lifted = resolve))
  await Promise.resolve()
  document.removeEventListener('click', press, true)
  for (const { control, isChecked } of pressed) {
    if (!control.isConnected) continue
    // As before the press, so that it changes something again.
    if (control instanceof HTMLInputElement) control.checked = !isChecked
    control.click()
    await Promise.resolve()
  }
}
