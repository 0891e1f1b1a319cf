import { act, fireEvent, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import { isRelease } from '../tools/runs.ts'
import { go } from './lock/a-locked-app.tsx'

/** Words of health, which the agreements must remark on whoever writes them. */
const health = 'Medewerker slaapt slecht en heeft paniek'

/** What is not pressed: it answers, begins, ends, puts back or makes a file. */
const notPressed =
  /^(Ja$|Nee$|Weet ik niet|Beginnen|Opnieuw|Verder gaan$|Volgende|Vorige|Wijzigen|Naar |Terug|Begin |Vragen invullen|Traject|Naam|Alles wissen|Wissen|Nu op slot|Slot |Wachtwoordzin wijzigen|Zet in uw|Sla |Kopieer|Maak de|Bestand|Probeer|Verwijder|Haal)|(wissen|weghalen)$/

/** Presses that opened no field, by whose device and page: on a push they are tried once, before a release each time. */
const barren = new Set<string>()

export async function visit(hash: string): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const isHere = window.location.hash === hash
  act(() => go(hash))
  // A new page takes focus to its title; one that needs a run leads to the start page instead.
  const isThere = () =>
    isHere ||
    window.location.hash !== hash ||
    document.activeElement?.matches('[data-page-title]') === true
  const isRead = () => document.querySelector('.loading-screen') === null
  await waitFor(() => expect([isThere(), isRead()], hash).toEqual([true, true]))
}

/** Types into every field of a page, and into each that a press on it brings; how many there were. */
export async function pressAndType(hash: string, keeper: string): Promise<number> {
  const typed = new Set<Element>()
  const pressed = new Set<string>()
  const page = window.location.hash.replace(/\/\d+$/, '')
  const next = () => presses().find((one) => !pressed.has(nameOf(one)))
  type(hash, typed)
  for (let one = next(); one !== undefined; one = next()) {
    const name = nameOf(one)
    pressed.add(name)
    const known = `${keeper} ${page} ${name}`
    if (!isRelease && barren.has(known)) continue
    const before = typed.size
    const shown = window.location.hash
    fireEvent.click(one)
    await act(async () => undefined)
    if (window.location.hash !== shown) await visit(hash)
    type(hash, typed)
    if (typed.size === before) barren.add(known)
  }
  return typed.size
}

function presses(): readonly HTMLElement[] {
  // Walking apart gives the device to someone else, who sees no other page.
  const buttons = window.location.hash === '#/samen' ? '' : 'main button, '
  const all = `${buttons}main input[type="radio"], main input[type="checkbox"]`
  return [...document.querySelectorAll<HTMLElement>(all)].filter(
    (one) => !notPressed.test(nameOf(one)),
  )
}

function nameOf(one: HTMLElement): string {
  if (!(one instanceof HTMLInputElement)) return one.textContent.trim()
  const legend = one.closest('fieldset')?.querySelector('legend')?.textContent ?? ''
  return `${legend}: ${one.labels?.[0]?.textContent}`
}

function type(hash: string, typed: Set<Element>): void {
  let last: Element | undefined
  for (const fold of document.querySelectorAll('details')) fold.open = true
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'main textarea, main input:not([hidden])',
  )) {
    const value = textFor(field.type, `SENTINEL ${hash} ${typed.size}`)
    if (typed.has(field) || value === undefined) continue
    typed.add(field)
    fireEvent.change(field, { target: { value } })
    last = field
  }
  // Leaving one saves what was typed in all.
  if (last !== undefined) fireEvent.blur(last)
}

function textFor(type: string, sentinel: string): string | undefined {
  if (type === 'textarea') return `${sentinel} ${health}`
  if (type === 'date') return '2026-10-05'
  return ['text', 'search', 'password'].includes(type) ? sentinel : undefined
}

/** The texts about health on this page that nothing remarks on. */
export function unremarked(): readonly string[] {
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>('main textarea')]
  const isRemarked = (field: Element) =>
    (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .some((id) => document.querySelector(`[id="${id}"] .words-field-warning`) !== null)
  return fields
    .filter((field) => field.value.includes(health) && !isRemarked(field))
    .map(({ value }) => value)
}
