import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formOf, namespacesOf, placeholdersIn, tags, wordsOf } from './all-words.ts'

const namespaces = namespacesOf('nl')
const code = codeOf('src')

it('has the same files in every language', () => {
  for (const tag of tags) expect(namespacesOf(tag)).toEqual(namespaces)
})

describe.each(namespaces)('%s', (namespace) => {
  it.each(tags)('has in %s the keys that Dutch has', (tag) => {
    expect(basesOf(tag, namespace)).toEqual(basesOf('nl', namespace))
  })

  it.each(tags)('has in %s just the plural forms of that language', (tag) => {
    const expected = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted()
    for (const [base, forms] of pluralsOf(tag, namespace)) {
      expect({ base, forms: forms.toSorted() }).toEqual({ base, forms: expected })
    }
  })

  it.each(tags)('has in %s the placeholders that Dutch has', (tag) => {
    const dutch = wordsOf('nl', namespace)
    for (const [key, text] of wordsOf(tag, namespace)) {
      const model = dutch.get(key) ?? dutch.get(`${formOf(key).base}_other`) ?? ''
      expect({ key, has: placeholdersIn(text) }).toEqual({ key, has: placeholdersIn(model) })
    }
  })

  it.each(tags)('has in %s no empty or untrimmed words', (tag) => {
    for (const [key, text] of wordsOf(tag, namespace)) {
      expect({ key, trimmed: text.trim() !== '' && text === text.trim() }).toEqual({
        key,
        trimmed: true,
      })
    }
  })

  it('is used, and so is each of its keys', () => {
    expect(code).toContain(`'${namespace}`)
    expect(basesOf('nl', namespace).filter((key) => !isUsed(key))).toEqual([])
  })
})

function basesOf(tag: string, namespace: string): string[] {
  const keys = [...wordsOf(tag, namespace).keys()]
  return [...new Set(keys.map((key) => formOf(key).base))].toSorted()
}

function pluralsOf(tag: string, namespace: string): Map<string, string[]> {
  const plurals = new Map<string, string[]>()
  for (const key of wordsOf(tag, namespace).keys()) {
    const { base, form } = formOf(key)
    if (form !== undefined) plurals.set(base, [...(plurals.get(base) ?? []), form])
  }
  return plurals
}

/** Named whole, or built from a part of it: `phase.${phase}`, `${what}.title`. */
function isUsed(key: string): boolean {
  if (new RegExp(`['":\`]${escaped(key)}['"\`]`).test(code)) return true
  const parts = key.split('.')
  return parts.some((_, at) => {
    const before = parts.slice(0, at + 1).join('.')
    const after = parts.slice(at + 1).join('.')
    return (
      code.includes(`\`${before}.\${`) ||
      code.includes(`:${before}.\${`) ||
      (after !== '' && code.includes(`}.${after}\``))
    )
  })
}

function escaped(key: string): string {
  return key.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

function codeOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
    .join('\n')
}
