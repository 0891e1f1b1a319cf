import { useEffect, useRef } from 'react'

let region: HTMLElement | null = null
let waiting = ''
let timer: ReturnType<typeof setTimeout> | undefined

/** The shell's live region. It is there before anything is said: one that comes with its words is not read. */
export function hears(element: HTMLElement | null): void {
  region = element
  waiting = ''
  timer = undefined
}

/** Says these words to who hears the page. After a moment, since a move of focus cuts off what is being said. */
export function say(words: string): void {
  waiting += `${words} `
  timer ??= setTimeout(put, 150)
}

/** Screen readers skip what changes once more at once, and read what is left to who reads on to the end of the page. */
function put(): void {
  timer = waiting ? setTimeout(put, 1000) : undefined
  region?.replaceChildren(waiting)
  waiting = ''
}

type Words = string | false | undefined

/** Says these words when they come and when they change; those that stand there `atFirst` only when they change. */
export function useSay(words: Words, atFirst?: Words): void {
  const said = useRef(atFirst)
  useEffect(() => {
    if (words && words !== said.current) say(words)
    said.current = words
  }, [words])
}
