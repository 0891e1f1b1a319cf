/** Runs in the page. */
export function firstChoice() {
  const { top = 0, bottom = 0 } =
    document.querySelector('.choice-row')?.getBoundingClientRect() ?? {}
  return { top, isSeen: bottom <= innerHeight, isSoon: top > 0 && top < 500 }
}

/** Runs in the page: how many words stand in it until the form ends. */
export function wordsToForm(): number {
  const parts = [...document.querySelectorAll<HTMLElement>('.start-screen > *')]
  const end = parts.findIndex((part) => part.matches('form'))
  if (end < 0) throw new Error('no form')
  const words = parts.slice(0, end + 1).flatMap((part) => part.innerText.split(/\s+/))
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
