import { openPatience, within } from './within.ts'

/** What the browser's files give; undefined where they fail or do not answer: what can be done without them goes on. */
export async function soon<T>(promise: Promise<T> | undefined): Promise<T | undefined> {
  if (promise === undefined) return undefined
  return within(openPatience, promise, () => undefined).catch(() => undefined)
}
