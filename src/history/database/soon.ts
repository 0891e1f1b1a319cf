import { openPatience, within } from './within.ts'

/** The result of reading the browser's files; undefined if they fail or time out, since opening must go on. */
export async function soon<T>(promise: Promise<T> | undefined): Promise<T | undefined> {
  if (promise === undefined) return undefined
  return within(openPatience, promise, () => undefined).catch(() => undefined)
}
