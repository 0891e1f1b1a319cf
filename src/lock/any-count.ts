/** A random whole number from 1 to 2^29: where to begin to count, so that a count tells nothing. */
export function anyCount(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1))
  return 1 + (word >>> 3)
}
