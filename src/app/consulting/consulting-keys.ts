import { answers } from '#tree/decision-tree.ts'
import type { Answer } from '#tree/decision-tree.ts'

/** Shorter than it takes to read a question: a second press was meant for the one before. */
const pause = 400

/**
 * Answers by the keys 1, 2 and 3; gives back how to stop. Not with a modifier, which belongs to the
 * browser, nor where one writes.
 */
export function listenForKeys(onAnswer: (answer: Answer) => void): () => void {
  let last = -pause
  const press = (event: KeyboardEvent) => {
    const answer = answers[['1', '2', '3'].indexOf(event.key)]
    const isMeant = !event.repeat && !event.altKey && !event.ctrlKey && !event.metaKey
    if (answer === undefined || !isMeant || isWriting(event.target)) return
    if (event.timeStamp - last < pause) return
    last = event.timeStamp
    event.preventDefault()
    onAnswer(answer)
  }
  document.addEventListener('keydown', press)
  return () => document.removeEventListener('keydown', press)
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])',
    ) !== null
  )
}
