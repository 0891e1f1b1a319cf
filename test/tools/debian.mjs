import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * Installs Debian packages where we may: apt is there, and we are root or need no password. Each by itself, since
 * not every Debian has each. Whether they came shows by looking for what they bring.
 *
 * @param {readonly string[]} packages
 */
export function installFromDebian(packages) {
  if (packages.length === 0 || !existsSync('/usr/bin/apt-get')) return
  const isRoot = process.getuid?.() === 0
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...words) => {
    const [command, ...rest] = isRoot
      ? ['apt-get', ...words]
      : ['sudo', '-n', '-E', 'apt-get', ...words]
    spawnSync(command, rest, { stdio: ['ignore', 'inherit', 'inherit'], env })
  }
  apt('update')
  for (const name of packages) apt('install', '-y', name)
}

/**
 * Brings the programs that tests run beside a browser, by their names on the PATH.
 *
 * @param {Readonly<Record<string, string>>} programs each with the Debian package that brings it
 * @returns {readonly string[]} those that are still not there
 */
export function missingPrograms(programs) {
  const isMissing = (name) => spawnSync('which', [name]).status !== 0
  installFromDebian(
    Object.keys(programs)
      .filter(isMissing)
      .map((name) => programs[name]),
  )
  return Object.keys(programs).filter(isMissing)
}
