import { firstPaint } from './first-paint.ts'

// The app takes the page's own thread for a while: not before there is something to see.
void firstPaint()
  .then(() => {
    const app = document.querySelector<HTMLElement>('[data-app]')?.dataset['begin']
    return import(/* @vite-ignore */ `./${app}`)
  })
  .catch((cause: unknown) => {
    // Better the prerendered page than none.
    document.dispatchEvent(new Event('missed'))
    delete document.documentElement.dataset['wait']
    throw cause
  })
