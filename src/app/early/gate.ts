import { listOf } from './ahead.ts'
import { firstPaint } from './first-paint.ts'
import { restoreStyles } from './restore-styles.ts'

restoreStyles()
// The app takes the page's own thread for a while: not before there is something to see.
void firstPaint()
  .then(() => {
    const [app = ''] = listOf('app')
    return import(/* @vite-ignore */ new URL(app, document.baseURI).href)
  })
  .catch((cause: unknown) => {
    // Better the prerendered page than none.
    document.dispatchEvent(new Event('missed'))
    delete document.documentElement.dataset['wait']
    throw cause
  })
