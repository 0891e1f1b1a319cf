import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Kept between runs; git does not see it. */
const cache = resolve('node_modules/.cache/nginx')
const config = '.deploy/nginx.conf'

export interface Nginx {
  /** Ends in a slash. */
  readonly address: string
  readonly stop: () => void
}

/**
 * A real nginx that serves `folder` by the configuration we ship; only its names, port and certificate are
 * other ones. Rejects where there is no nginx and none can be had: what it holds would go unproven.
 */
export async function anNginx(folder: string): Promise<Nginx> {
  const nginx = findNginx()
  if (nginx === undefined) throw new Error('No nginx found, and no Debian packages of it.')
  const port = await freePort()
  const home = mkdtempSync(join(tmpdir(), 'nginx-'))
  writeFileSync(join(home, 'nginx.conf'), wholeConfig(home, folder, port, nginx.types))
  const child = spawn(
    nginx.path,
    ['-p', home, '-c', join(home, 'nginx.conf'), '-e', join(home, 'error.log')],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
  await listening(port, child)
  const stop = () => {
    child.kill('SIGTERM')
    rmSync(home, { recursive: true, force: true })
  }
  return { address: `http://127.0.0.1:${port}/`, stop }
}

/** The shipped server, without TLS and on a port of its own; everything else to the letter. */
function wholeConfig(home: string, folder: string, port: number, types: string): string {
  const [before = '', server = ''] = readFileSync(config, 'utf8').split(
    /^(?=server \{\n {4}listen 443)/m,
  )
  const [secure = ''] = server.split(/^(?=server \{\n {4}listen 80)/m)
  const changed = swap(
    secure,
    ['listen 443 ssl;', `listen 127.0.0.1:${port};`],
    ['root /var/www/thuiswerkwijzer;', `root ${folder};`],
    ['include /var/www/thuiswerkwijzer/', `include ${folder}/`],
    [/ssl_certificate .*\n/, '\n'],
    [/ssl_certificate_key .*\n/, '\n'],
  )
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${home}/${name};`)
    .join('\n')
  return `daemon off; master_process off; worker_processes 1; pid ${home}/pid;
events { worker_connections 256; }
http { include ${types}; default_type application/octet-stream; ${temporary}
${before}${changed} }`
}

function swap(text: string, ...pairs: readonly (readonly [string | RegExp, string])[]): string {
  return pairs.reduce((now, [from, to]) => {
    const next = now.replace(from, to)
    if (next === now) throw new Error(`${config} does not say ${String(from)}`)
    return next
  }, text)
}

function findNginx(): { readonly path: string; readonly types: string } | undefined {
  const places = [
    { path: '/usr/sbin/nginx', types: '/etc/nginx/mime.types' },
    { path: join(cache, 'usr/sbin/nginx'), types: join(cache, 'etc/nginx/mime.types') },
  ]
  const found = () => places.find(({ path, types }) => existsSync(path) && existsSync(types))
  if (found() === undefined) unpackFromDebian()
  return found()
}

/** Debian's own packages, unpacked and not installed: no service begins, and no rights are needed. */
function unpackFromDebian(): void {
  if (!existsSync('/usr/bin/apt-get')) return
  mkdirSync(cache, { recursive: true })
  const run = (command: string, ...words: readonly string[]) =>
    spawnSync(command, words, { cwd: cache, stdio: 'ignore', timeout: 120_000 }).status === 0
  const download = () => run('apt-get', 'download', 'nginx', 'nginx-common')
  if (!download()) {
    run('apt-get', 'update')
    if (!download()) return
  }
  run('sh', '-c', 'for package in ./*.deb; do dpkg-deb -x "$package" .; done')
}

function freePort(): Promise<number> {
  return new Promise((resolvePort) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0
      server.close(() => resolvePort(port))
    })
  })
}

async function listening(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}`)
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    )
    if (answered) return
    await new Promise((resolveWait) => setTimeout(resolveWait, 100))
  }
  throw new Error('nginx does not answer')
}
