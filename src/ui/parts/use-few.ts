import { useState } from 'react'

/** The first of many, and how to see more of them. */
export interface Few<T> {
  readonly shown: readonly T[]
  /** How many the next press adds; 0 where all are shown. */
  readonly next: number
  readonly all: number
  readonly more: () => void
  /** Begins again with the first. */
  readonly restart: () => void
}

/** How many rows are drawn at once: thousands of them would make a phone stand still. */
const atOnce = 25

export function useFew<T>(items: readonly T[]): Few<T> {
  const [most, setMost] = useState(atOnce)
  const shown = items.slice(0, most)
  return {
    shown,
    next: Math.min(items.length - shown.length, atOnce),
    all: items.length,
    more: () => setMost(most + atOnce),
    restart: () => setMost(atOnce),
  }
}
