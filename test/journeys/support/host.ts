import { createServer } from 'node:http'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { caching } from '#build/headers.ts'
import { headersIn } from './own-headers.ts'

/** A web server of one's own, whose build can be replaced while people are in the app. */
export interface Host {
  /** Ends in a slash. */
  readonly address: string
  /** Every request so far: method and path. */
  readonly asked: readonly string[]
  /** Serves another build from now on. */
  readonly deploy: (folder: string) => void
  /** As if there were no server: every connection is broken off. */
  readonly goDown: (down: boolean) => void
}

interface HostOptions {
  /** The folder of the site in which the app lies: `/` or `/a/b/`. */
  readonly under?: string
  /** Without headers of the server; the page has its rules itself. */
  readonly bare?: boolean
  /** The headers of another build, as of a server that was not told of this one. */
  readonly headers?: Readonly<Record<string, string>>
  /** A page comes in two parts, with a pause between: the second from here on. */
  readonly broken?: string
}

/** Milliseconds between the two parts of a page; browsers hold back what they have for a while. */
const pause = 2_000

/** Serves a build with the headers that it is to be served with; ends with the test. */
export async function aHost(
  first: string,
  { under = '/', bare = false, headers, broken }: HostOptions = {},
): Promise<Host> {
  let folder = first
  let isDown = false
  const asked: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    asked.push(`${request.method} ${pathname}`)
    if (isDown) return void request.socket.destroy()
    const file = pathname.startsWith(under) ? fileOf(folder, pathname.slice(under.length)) : ''
    if (file === '' || request.method !== 'GET') return void response.writeHead(404).end()
    const isAsset = /\/assets\/[^/]+$/.test(pathname)
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': isAsset ? caching.assets : caching.others,
      ...(bare ? {} : (headers ?? headersIn(folder))),
    })
    const content = readFileSync(file)
    const cut = broken === undefined || extname(file) !== '.html' ? -1 : content.indexOf(broken)
    if (cut === -1) return void response.end(content)
    response.write(content.subarray(0, cut))
    setTimeout(() => response.end(content.subarray(cut)), pause)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    address: `http://127.0.0.1:${port}${under}`,
    asked,
    deploy: (next) => (folder = next),
    goDown: (down) => {
      isDown = down
      server.closeIdleConnections()
    },
  }
}

/** The path of the file that is meant; empty where there is none. */
function fileOf(folder: string, path: string): string {
  const file = join(folder, decodeURIComponent(path))
  if (!existsSync(file)) return ''
  if (!statSync(file).isDirectory()) return file
  return existsSync(join(file, 'index.html')) ? join(file, 'index.html') : ''
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}
