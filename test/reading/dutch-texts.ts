import { readdirSync, readFileSync } from 'node:fs'
import { packsOnDisk, proseOf } from '../packs/packs-on-disk.ts'

/** A Dutch text that a person reads, and where it stands. */
export interface DutchText {
  readonly where: string
  readonly text: string
}

/** Every Dutch text of the packs and the interface; citations are left out: their titles are others' words. */
export function dutchTexts(): readonly DutchText[] {
  return [...packTexts(), ...interfaceTexts()]
}

function packTexts(): readonly DutchText[] {
  return packsOnDisk().flatMap(({ id, texts }) =>
    texts
      .filter(([language]) => language === 'nl')
      .flatMap(([, { sources: _, ...prose }]) => proseOf(prose))
      .map(([path, text]) => ({ where: `${id}${path}`, text })),
  )
}

const words = new URL('../../src/i18n/nl/', import.meta.url)

function interfaceTexts(): readonly DutchText[] {
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
