import { run } from './ahead.ts'
import { firstPaint, saySeen } from './first-paint.ts'
import { isRefused, restoreStyles } from './refused.ts'

void begin().catch((cause: unknown) => {
  // Better the prerendered page than none.
  document.dispatchEvent(new Event('missed'))
  delete document.documentElement.dataset['wait']
  throw cause
})

async function begin(): Promise<void> {
  if (isRefused()) {
    restoreStyles()
    // Without it presses before the app do not count.
    await run('early').catch(() => undefined)
  }
  // The app takes the page's own thread for a while: not before there is something to see.
  await firstPaint()
  saySeen()
  await run('app')
}
