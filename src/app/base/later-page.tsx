import { loadSpokenWords } from '#i18n/i18n.ts'
import { lazy, useState } from 'react'
import type { ComponentType, FunctionComponent } from 'react'
import { needed } from './needed.ts'

/** A component whose code and words load when it is first rendered, or earlier by `load`. */
export interface LaterPage<Props extends object> extends FunctionComponent<Props> {
  /** Rejects if code or words fail to load; the component can still be rendered later. */
  readonly load: () => Promise<ComponentType<Props>>
}

/** The `load` of each late component, in order of creation, for prefetching. */
export const laterLoads: (() => Promise<unknown>)[] = []

/** Functions that replace a rejected promise by a new one. */
const broken = new Set<() => void>()

/**
 * As React's `lazy`, but at once where the code is there already: a `lazy` one waits even then, and
 * what shows meanwhile stays for 300 ms. Where code or words are of a build that the server has no
 * more, the page is loaded again (`needed`), but only when it is asked for. A failed prefetch is no
 * reason to lose what people are filling in.
 */
export function laterPage<Name extends string, Props extends object>(
  get: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): LaterPage<Props> {
  let there: ComponentType<Props> | undefined
  const load = async () => {
    const [code] = await Promise.all([get(), loadSpokenWords()])
    return (there = code[name])
  }
  const newlyAwaited = () =>
    lazy(async () => {
      try {
        return { default: await needed(load) }
      } catch (error) {
        broken.add(() => (awaited = newlyAwaited()))
        throw error
      }
    })
  let awaited = newlyAwaited()
  const Page = (props: Props) => {
    // Whichever it is at first, it stays: another one would begin anew.
    const [Shown] = useState<ComponentType<Props>>(() => there ?? awaited)
    return <Shown {...props} />
  }
  laterLoads.push(load)
  return Object.assign(Page, { load })
}

/** Lets each failed load be tried again at the next mount; React's `lazy` keeps the first failure. */
export function askAnew(): void {
  for (const renew of broken) renew()
  broken.clear()
}
