import { typedPassphrase } from './typed-passphrase.ts'

/** What is to be said of a phrase of one's own: too short, too easy to guess, or good. */
export type Strength = 'short' | 'weak' | 'good'

/** Characters that a phrase of one's own must have. */
export const shortestPhrase = 16

/**
 * A floor, not a promise: it refuses what guessing programs try first (repeats, rows of keys,
 * the well-known words) and cannot know that a phrase is a song's first line.
 */
export function strengthOf(typed: string): Strength {
  const phrase = typedPassphrase(typed)
  if (Array.from(phrase).length < shortestPhrase) return 'short'
  return guessBits(phrase.toLowerCase()) < floorBits ? 'weak' : 'good'
}

const floorBits = 44

/** Bits per character where nothing foretells it; letters in words are far from even. */
const bitsPer = { letter: 2.75, digit: 3.3, other: 3.3, foretold: 0.5, known: 6 } as const

/** Estimated bits, counting what is foretold by what stands before it for next to nothing. */
function guessBits(phrase: string): number {
  const known = wellKnown.filter((word) => phrase.includes(word))
  const rest = known.reduce((left, word) => left.replaceAll(word, '\u0000'), phrase)
  return (
    known.length * bitsPer.known +
    Array.from(rest).reduce((bits, one, at, all) => {
      const before = all.slice(0, at).join('')
      return bits + (isForetold(one, before) ? bitsPer.foretold : bitsOfKind(one))
    }, 0)
  )
}

/** The same again, the next in a row, or part of a piece of three that stood there before. */
function isForetold(one: string, before: string): boolean {
  const last = before.slice(-1)
  if (one === '\u0000') return true
  if (last === '') return false
  const isNext = rows.some((row) => row.includes(last + one) || row.includes(one + last))
  const piece = before.slice(-2) + one
  return last === one || isNext || (piece.length === 3 && before.includes(piece))
}

function bitsOfKind(one: string): number {
  if (/\p{L}/u.test(one)) return bitsPer.letter
  return /\d/.test(one) ? bitsPer.digit : bitsPer.other
}

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Words that lists of leaked passphrases begin with, in Dutch and English, and this app's own. */
const wellKnown = [
  'thuiswerkwijzer',
  'thuiswerken',
  'wachtwoord',
  'wachtzin',
  'password',
  'passphrase',
  'geheim',
  'welkom',
  'welcome',
  'nederland',
  'amsterdam',
  'ikhouvanjou',
  'ik hou van jou',
  'iloveyou',
  'letmein',
  'qwerty',
  'azerty',
  'voetbal',
  'feyenoord',
]
