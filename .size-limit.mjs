import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const pack = JSON.parse(readFileSync('dist/packs/index.json', 'utf8')).default

/** What a first visit in Dutch loads until its first screen is alive, and the fonts beside it. */
const budgets = [
  {
    name: 'first load: page, scripts, styles and the default pack in Dutch',
    path: [
      'dist/index.html',
      ...eagerFiles('index.html'),
      'dist/packs/index.json',
      ...['pack', 'nl'].map((file) => `dist/packs/${pack}/${file}.json`),
    ],
    brotli: true,
    limit: '120 kB',
  },
  { name: 'fonts', path: 'dist/**/*.woff2', brotli: false, limit: '25 kB' },
]

export default budgets

/** Scripts that the page names, or asks for once it is seen (`data-app`), and what those import at once; styles stand in the page. */
function eagerFiles(page) {
  const html = readFileSync(join('dist', page), 'utf8')
  // Asked for only where the styles in the page are refused.
  const loaded = html.replaceAll(/<link rel="stylesheet"[^>]* disabled[^>]*>/g, '')
  const seen = new Set()
  for (const [, list] of loaded.matchAll(/ (?:src|href|data-app)="([^"]*)"/g))
    for (const file of list.split(' '))
      if (/\.(js|css)$/.test(file)) follow(file.replace(/^\.\//, ''), seen)
  if (!['early-gate', 'app'].every((name) => [...seen].some((file) => file.includes(`/${name}-`))))
    throw new Error(`${page} names no app: not all is measured`)
  if (!/<style>[^<]{9999,}<\/style>/.test(html)) throw new Error(`${page} holds no styles`)
  return [...seen].map((file) => join('dist', file))
}

function follow(file, seen) {
  if (seen.has(file)) return
  seen.add(file)
  if (!file.endsWith('.js')) return
  const source = readFileSync(join('dist', file), 'utf8')
  for (const match of source.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g))
    follow(join(file, '..', match[1]), seen)
}
