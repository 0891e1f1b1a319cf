/**
 * The Chromium that the journeys drive. `chromiumPath()` finds one or says so by throwing; run as a script
 * this file brings one where none is found and prints its path.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** @returns {string} the path of an executable Chromium: `CHROME_PATH`, the PATH, or Playwright's own. */
export function chromiumPath() {
  const found = findChromium()
  if (found) return found
  throw new Error(
    'No Chromium found. Run `node test/tools/ensure-chromium.mjs`, or set CHROME_PATH.',
  )
}

/** Finds Chromium, or installs it: Debian's package where we may, else Playwright's download. */
export function ensureChromium() {
  for (const bring of [() => {}, installFromDebian, installFromPlaywright]) {
    bring()
    const found = findChromium()
    if (found) return found
  }
  return chromiumPath()
}

function findChromium() {
  const wanted = process.env['CHROME_PATH']
  if (wanted) return isExecutable(wanted) ? wanted : undefined
  const onPath = names.flatMap((name) =>
    (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
  )
  return [...onPath, chromium.executablePath()].find((path) => path && isExecutable(path))
}

function installFromDebian() {
  if (!existsSync('/usr/bin/apt-get')) return
  const isRoot = process.getuid?.() === 0
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...words) => {
    const [command, ...rest] = isRoot
      ? ['apt-get', ...words]
      : ['sudo', '-n', '-E', 'apt-get', ...words]
    return spawnSync(command, rest, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
  }
  apt('update')
  apt('install', '-y', 'chromium')
}

function installFromPlaywright() {
  spawnSync('npx', ['--no', 'playwright-core', 'install', 'chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(ensureChromium())
