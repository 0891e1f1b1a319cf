/**
 * Draws the icons that browsers and phones want as pictures from `public/icon.svg`, in the Chromium
 * that the journeys use: `node test/tools/make-icons.mjs` writes `public/icons`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { ensureChromium } from './ensure-chromium.mjs'

const svg = `data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}`
/**
 * `fill`: the share of the picture that the drawing takes; a phone may cut a maskable one to its inner 80 %.
 * `edge` is around it, unseen on a light ground: a tab may be dark.
 */
const icons = [
  { name: 'tab-48', size: 48, fill: 0.92, edge: '#ffffff' },
  { name: 'icon-192', size: 192, fill: 0.92 },
  { name: 'icon-512', size: 512, fill: 0.92 },
  { name: 'maskable-512', size: 512, fill: 0.56, ground: '#e2f0ec' },
  { name: 'apple-touch-180', size: 180, fill: 0.72, ground: '#e2f0ec' },
]

const browser = await chromium.launch({
  executablePath: ensureChromium().full,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
})
mkdirSync('public/icons', { recursive: true })
for (const { name, size, fill, ground, edge } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const side = Math.round(size * fill)
  const sides = ['1px 0', '-1px 0', '0 1px', '0 -1px']
  const edges = edge === undefined ? [] : sides.map((side) => `drop-shadow(${side} ${edge})`)
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground ?? 'transparent'}">` +
      `<img src="${svg}" width="${side}" height="${side}" style="filter:${edges.join(' ')}" alt="" />`,
  )
  await page.locator('img').evaluate((image) => image.decode())
  const picture = await page.screenshot({ omitBackground: ground === undefined })
  writeFileSync(`public/icons/${name}.png`, picture)
  await page.close()
}
await browser.close()
