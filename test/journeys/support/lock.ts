import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { choose, enter, typeIn } from './keyboard.ts'
import type { Visit } from './visit.ts'
import { button, titleOf } from './walk.ts'
import { wordsIn } from './words.ts'

const phrase = 'zestien tekens en een beetje wind'

/** Puts a lock with `phrase` on what is kept, by keyboard alone. */
export async function putLockOn(visit: Visit): Promise<void> {
  const { page } = visit
  const { lock } = wordsIn[visit.language]
  await visit.goTo('#/slot')
  const how = page.getByRole('group', { name: lock.choose.how })
  await how.waitFor()
  await choose(page, how, how.getByRole('radio', { name: lock.choose.own, exact: true }))
  await typeIn(page, lock.choose.field, phrase)
  await enter(page, button(page, lock.choose.ownNext))
  await typeIn(page, lock.again.field, phrase)
  await enter(page, button(page, lock.kept.set))
  await page.getByText(lock.done.set.title, { exact: true }).waitFor({ timeout: 60_000 })
}

/** Gives the passphrase where it is asked for. */
export async function unlock({ page, language }: Visit, words = phrase): Promise<void> {
  const { lock } = wordsIn[language]
  await typeIn(page, lock.unlock.field, words)
  await page.keyboard.press('Enter')
}

/** Waits until the whole page asks for the passphrase. */
export async function expectLocked({ page, language }: Visit): Promise<void> {
  await titleOf(page)
    .filter({ hasText: wordsIn[language].lock.unlock.title })
    .waitFor({ timeout: 60_000 })
}

/** How often each of these stands in any file of a folder, in one byte or two a letter. */
export async function hitsOnDisk(
  folder: string,
  sought: Readonly<Record<string, RegExp>>,
): Promise<Record<string, number>> {
  const counts = Object.fromEntries(Object.keys(sought).map((name) => [name, 0]))
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const bytes = await readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0))
    // Two bytes a letter: the empty ones taken out.
    const texts = [bytes.toString('latin1'), bytes.toString('latin1').replaceAll('\0', '')]
    for (const [name, pattern] of Object.entries(sought)) {
      const found = texts.map((text) => text.match(new RegExp(pattern, 'g'))?.length ?? 0)
      counts[name] = (counts[name] ?? 0) + Math.max(...found)
    }
  }
  return counts
}
