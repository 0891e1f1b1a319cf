/** How much is tried: `usual` in every run of the checks, `release` before a release (`RELEASE=1`). */
export function size(usual: number, release: number): number {
  return isRelease() ? release : usual
}

function isRelease(): boolean {
  return process.env['RELEASE'] === '1'
}

/** One line of figures per harness, between the reporter's own. */
export function say(line: string): void {
  process.stdout.write(`durability · ${line}\n`)
}
