import { inject } from 'vitest'
import type { OwnBrowser } from './own-browser.ts'
import { words } from './round.ts'

/** What a person sees who opens the app: what is missing, what was begun, or neither. */
export type Screen = 'recovery' | 'resume' | 'first use'

export async function screenOf({ page }: Pick<OwnBrowser, 'page'>): Promise<Screen> {
  await page.goto(`${inject('baseUrl')}?lang=nl`)
  const recovery = page.locator('.recovery h1')
  const resume = page.getByRole('button', { name: words.resume })
  await recovery
    .or(resume)
    .first()
    .waitFor({ timeout: 10_000 })
    .catch(() => undefined)
  if (await recovery.isVisible()) return 'recovery'
  return (await resume.isVisible()) ? 'resume' : 'first use'
}
