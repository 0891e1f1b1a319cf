import { lazy, useState } from 'react'
import type { ComponentType, FunctionComponent } from 'react'

/** A component whose code comes when it is asked for, or by `load`, ahead of that. */
export interface LaterPage<Props extends object> extends FunctionComponent<Props> {
  readonly load: () => Promise<ComponentType<Props>>
}

/**
 * As React's `lazy`, but at once where the code is there already: a `lazy` one waits even then, and
 * what shows meanwhile stays for 300 ms.
 */
export function laterPage<Props extends object>(
  get: () => Promise<ComponentType<Props>>,
): LaterPage<Props> {
  let there: ComponentType<Props> | undefined
  const load = async () => (there = await get())
  const Awaited = lazy(async () => ({ default: await load() }))
  const Page = (props: Props) => {
    // Whichever it is at first, it stays: another one would begin anew.
    const [Shown] = useState<ComponentType<Props>>(() => there ?? Awaited)
    return <Shown {...props} />
  }
  return Object.assign(Page, { load })
}
