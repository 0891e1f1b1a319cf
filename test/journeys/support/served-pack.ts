import type { Page } from 'playwright-core'

interface Edit {
  /** Put over `pack.json`. */
  readonly structure?: Readonly<Record<string, unknown>>
  /** Turns the text of `nl.json` into another. */
  readonly nl?: (text: string) => string
}

/** From now on this page is served the reference pack with this edit. */
export async function editPack(page: Page, { structure, nl }: Edit): Promise<void> {
  await page.route('**/packs/referentieboom/pack.json', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: { ...(await response.json()), ...structure } })
  })
  await page.route('**/packs/referentieboom/nl.json', async (route) => {
    const response = await route.fetch()
    const text = await response.text()
    await route.fulfill({ response, body: nl?.(text) ?? text })
  })
}
