/**
 * A passphrase as it is used: what a phone's keyboard adds (a space at the end, two in the
 * middle, another spelling of the same letter) is taken away. Capitals count.
 */
export function typedPassphrase(typed: string): string {
  return typed.normalize('NFKC').trim().replace(/\s+/g, ' ')
}
