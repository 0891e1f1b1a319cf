/**
 * The Chromium that the browser tests drive, in two shapes: the headless shell, which starts four times as
 * cheaply, and the full browser. Run as a script this file installs what is missing and prints both paths.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { installFromDebian } from './debian.mjs'

const names = {
  full: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  shell: ['chromium-headless-shell', 'chrome-headless-shell', 'headless_shell'],
}

/** @returns {string} the full browser: `CHROME_PATH`, one on the PATH, or Playwright's own. */
export function chromiumPath() {
  return orThrow(findFull())
}

/** @returns {string} the headless shell: `SHELL_PATH`, one on the PATH, Playwright's own, or else the full browser. */
export function shellPath() {
  return orThrow(findShell() ?? findFull())
}

/** Installs what is missing of the two: Debian's packages where we may, else Playwright's download. */
export function ensureChromium() {
  const isMissing = () => findFull() === undefined || findShell() === undefined
  if (isMissing()) installFromDebian(['chromium', 'chromium-headless-shell'])
  if (isMissing()) installFromPlaywright()
  return { full: chromiumPath(), shell: shellPath() }
}

function findFull() {
  return found(process.env['CHROME_PATH'], names.full, [chromium.executablePath()])
}

function findShell() {
  return found(process.env['SHELL_PATH'], names.shell, playwrightShells())
}

function found(wanted, onPath, own) {
  if (wanted) return isExecutable(wanted) ? wanted : undefined
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const paths = onPath.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...paths, ...own].find((path) => path && isExecutable(path))
}

/** Playwright unpacks the shell beside the browser: `chromium-1234` and `chromium_headless_shell-1234`. */
function playwrightShells() {
  const full = chromium.executablePath()
  const home =
    full && dirname(dirname(full)).replace(/chromium-(?=\d+$)/, 'chromium_headless_shell-')
  if (!home || !existsSync(home)) return []
  return readdirSync(home).flatMap((folder) => names.shell.map((name) => join(home, folder, name)))
}

function orThrow(path) {
  if (path) return path
  throw new Error(
    'No Chromium found. Run `node test/tools/ensure-chromium.mjs`, or set CHROME_PATH.',
  )
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
