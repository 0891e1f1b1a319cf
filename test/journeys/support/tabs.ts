import type { CDPSession, Page } from 'playwright-core'

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/** Presses Tab this often, without waiting for one press before the next is sent: one round trip. */
export async function pressTab(page: Page, times: number): Promise<void> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, session)
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }
  const cdp = await session
  const sent = Array.from({ length: times }, () => [
    cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
    cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ])
  await Promise.all(sent.flat())
}
