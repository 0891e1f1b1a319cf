const began = performance.now()

/** One line of where the run is, with the minutes and seconds since it began; not among the results. */
export function say(what: string): void {
  const seconds = Math.round((performance.now() - began) / 1000)
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  process.stderr.write(`${clock.padStart(6)}  ${what}\n`)
}
