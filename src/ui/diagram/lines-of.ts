/** Breaks words into lines of at most `letters`; a longer word is cut with a hyphen. */
export function linesOf(text: string, letters: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((one) => piecesOf(one, letters))) {
    if (line === '') line = word
    else if (line.length + 1 + word.length <= letters) line += ` ${word}`
    else {
      lines.push(line)
      line = word
    }
  }
  return line === '' ? lines : [...lines, line]
}

function piecesOf(word: string, letters: number): readonly string[] {
  if (word.length <= letters) return word === '' ? [] : [word]
  const head = `${word.slice(0, letters - 1)}-`
  return [head, ...piecesOf(word.slice(letters - 1), letters)]
}
