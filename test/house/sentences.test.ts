import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesIn } from './files-in.ts'
import { lengthOf, sentencesOfCode, sentencesOfMarkdown } from './sentences-in.ts'

const most = 30
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

test.each([
  ['a doc comment', `/** ${words(20)}\n * ${words(11)}. Short. */\nconst a = 1`],
  ['a run of line comments', `const a = 1\n// ${words(20)}\n// ${words(11)}\nconst b = 2`],
  ['a comment behind code', `const a = 1 // ${words(31)}`],
])('a long sentence is caught in %s', (_, code) => {
  expect(sentencesOfCode(code).map(lengthOf)).toContain(31)
})

test('a long sentence is caught in Markdown: a paragraph and an item', () => {
  const text = `# Title\n\n${words(20)}\n${words(11)}; ${words(2)}. Short.\n\n- ${words(31)}\n`
  expect(sentencesOfMarkdown(text).map(lengthOf)).toEqual([1, 33, 1, 31])
})

test.each([
  ['strings of code', sentencesOfCode(`const a = '**/*.js, ${words(31)} */'`)],
  ['code blocks', sentencesOfMarkdown(`\`\`\`\n${words(31)}\n\`\`\`\n`)],
  ['tables', sentencesOfMarkdown(`| ${words(20)} | ${words(20)} |\n`)],
  ['items', sentencesOfMarkdown(`${words(20)}:\n- ${words(20)}\n- ${words(20)}\n`)],
  ['code spans and links', sentencesOfMarkdown(`\`${words(31)}\` [${words(31)}](a.md)`)],
])('no sentence is long for its %s', (_, sentences) => {
  expect(sentences.filter((sentence) => lengthOf(sentence) > most)).toEqual([])
})

test('no sentence of a comment or a README has more than 30 words', () => {
  const files = ['src', 'test', 'public', '.deploy'].flatMap((folder) => filesIn(folder))
  const found = [...files, 'README.md'].flatMap((file) =>
    sentencesIn(file)
      .filter((sentence) => lengthOf(sentence) > most)
      .map((sentence) => `${file}: ${lengthOf(sentence)} words: ${sentence.slice(0, 60)}`),
  )
  expect(found).toEqual([])
})

function sentencesIn(file: string): string[] {
  if (/\.tsx?$/.test(file)) return sentencesOfCode(readFileSync(file, 'utf8'))
  return file.endsWith('.md') ? sentencesOfMarkdown(readFileSync(file, 'utf8')) : []
}
