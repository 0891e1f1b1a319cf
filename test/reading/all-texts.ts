import { readdirSync, readFileSync } from 'node:fs'
import { packsOnDisk, proseOf } from '../packs/packs-on-disk.ts'

/** A text that a person reads, and where it stands. */
export interface ShownText {
  readonly where: string
  readonly text: string
}

/** Every text of the packs and the interface in this language; citations are left out: their titles are others' words. */
export function textsIn(language: 'nl' | 'en'): readonly ShownText[] {
  return [...packTexts(language), ...interfaceTexts(language)]
}

function packTexts(language: string): readonly ShownText[] {
  return packsOnDisk().flatMap(({ id, texts }) =>
    texts
      .filter(([tag]) => tag === language)
      .flatMap(([, { sources: _, ...prose }]) => proseOf(prose))
      .map(([path, text]) => ({ where: `${id}${path}`, text })),
  )
}

function interfaceTexts(language: string): readonly ShownText[] {
  const words = new URL(`../../src/i18n/${language}/`, import.meta.url)
  return readdirSync(words)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const value: unknown = JSON.parse(readFileSync(new URL(file, words), 'utf8'))
      return proseOf(value).map(([path, text]) => ({
        where: `i18n/${file.replace('.json', '')}${path}`,
        text: text.replaceAll(/\{\{\w+\}\}/g, 'iets'),
      }))
    })
}
