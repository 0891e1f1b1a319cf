const comment = /(?<=^|[\s{(,])(?:\/\*\*?\s[\s\S]*?\*\/|\/\/ .*(?:\n[ \t]*\/\/ .*)*)/gm
const margin = /^[ \t]*(?:\/\*\*?|\*\/|\*(?=\s|$)|\/\/)[ \t]?|\s*\*\/$/gm
const item = /\n(?=\s*(?:[-*+]|\d+\.|#+|@\w+)\s)|\n\s*\n/
const end = /(?<=[.!?]["”’)*_]*)\s+|(?<=:)\s+(?=`)|\s·\s/

/** The sentences of a TypeScript file's comments, each on one line, code spans as one backtick. */
export function sentencesOfCode(code: string): string[] {
  return (code.match(comment) ?? []).flatMap((text) => sentencesOf(text.replace(margin, '')))
}

/** The sentences of a Markdown file, without its tables and code blocks. */
export function sentencesOfMarkdown(text: string): string[] {
  return sentencesOf(text.replace(/^```[\s\S]*?^```/gm, '').replace(/^\s*\|.*$/gm, ''))
}

/** A code span and a link's text count as one word; a sign without a letter or a digit as none. */
export function lengthOf(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d`]/u.test(word)).length
}

function sentencesOf(text: string): string[] {
  return text
    .split(item)
    .flatMap((block) => plain(block).split(end))
    .filter((sentence) => lengthOf(sentence) > 0)
}

function plain(block: string): string {
  return block
    .replace(/`[^`]*`/g, '`')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, (_, text: string) => text.replace(/\s+/g, '-'))
    .replace(/\s+/g, ' ')
    .trim()
}
