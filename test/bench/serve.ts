import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { nothingInlined, policyOf } from '#build/headers.ts'
import { inlinedIn } from '#build/inlined.ts'

export interface Server {
  /** Ends in a slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves a folder as a real host does: brotli at its best, made beforehand; alike for all that lies in it. */
export async function serve(folder: string): Promise<Server> {
  // The app lies here twice: what is the same is made once.
  const dense = new Map<string, Buffer>()
  const denseOf = (file: string) => {
    const content = readFileSync(file)
    const key = createHash('sha256').update(content).digest('hex')
    const made = dense.get(key) ?? (isDense(file) ? content : brotliCompressSync(content))
    dense.set(key, made)
    return made
  }
  const made = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.startsWith(join(folder, 'surveyjs-sources')))
      .map((file) => [file, denseOf(file)]),
  )
  const policies = new Map(
    [...made.keys()]
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, policyOf(inlinedIn([readFileSync(file, 'utf8')]))]),
  )
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const body = made.get(file)
    if (body === undefined) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(isDense(file) ? {} : { 'content-encoding': 'br' }),
      'cache-control': 'no-cache',
      ...(isShut(path)
        ? { 'content-security-policy': policies.get(file) ?? policyOf(nothingInlined) }
        : {}),
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Under the product's policy; neither SurveyJS nor Form.io runs under it. */
const isShut = (path: string) => /^\/(?:app|maps|hand-written|first-\w+)\//.test(path)

const isDense = (file: string) => ['.woff2', '.png'].includes(extname(file))

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
}
