import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesIn } from './files-in.ts'
import { wordsIn } from './words-in.ts'

test.each([
  ['text between tags', '<p>Vraag</p>', ['1: Vraag']],
  ['a literal in braces', `<p>{'Vraag'}</p>`, ['1: Vraag']],
  ['either side of a condition', `<p>{open ? 'Ja' : 'Nee'}</p>`, ['1: Ja', '1: Nee']],
  ['behind an and', `<p>{open && 'Ja'}</p>`, ['1: Ja']],
  ['a template', '<p>{`Vraag ${n}`}</p>', ['1: Vraag']],
  ['a name that is heard', `<nav aria-label={'menu'} />`, ['1: menu']],
  ['an attribute of our own', `<Disclosure summary="help" />`, ['1: help']],
  ['prose in any attribute', `<Screen lead="Geen advies" />`, ['1: Geen advies']],
])('words are caught: %s', (_, jsx, words) => {
  expect(wordsIn(`export const X = () => ${jsx}`)).toEqual(words)
})

test.each([
  `<p className="no words here">{t('walk.title')}</p>`,
  `<Button kind="primary" type={kind === 'primary' ? 'submit' : 'button'}>{word}</Button>`,
  `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 12h16" /></svg>`,
  `<p>{a} · {b}, {c}</p>`,
])('code is let through: %s', (jsx) => {
  expect(wordsIn(`export const X = () => ${jsx}`)).toEqual([])
})

test('no words in the JSX of src: they live in src/i18n and in packs', () => {
  const files = filesIn('src').filter((file) => file.endsWith('.tsx'))
  const found = files.flatMap((file) =>
    wordsIn(readFileSync(file, 'utf8')).map((hit) => `${file}:${hit}`),
  )
  expect(found).toEqual([])
})
