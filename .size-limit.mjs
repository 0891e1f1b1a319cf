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

/** Scripts and styles that the page names, and what those scripts import at once. */
function eagerFiles(page) {
  const html = readFileSync(join('dist', page), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="(?:\.\/)?([^":]+\.(?:js|css))"/g)].map(
    (match) => match[1],
  )
  const seen = new Set()
  for (const file of named) follow(file, seen)
  for (const kind of ['.js', '.css'])
    if (![...seen].some((file) => file.endsWith(kind)))
      throw new Error(`${page} names no ${kind}: nothing measured`)
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
