import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The headers that a build asks its server to send with every file: the first block of its `_headers`. */
export function headersIn(folder: string): Readonly<Record<string, string>> {
  const text = readFileSync(join(folder, '_headers'), 'utf8')
  const block = /^\/\*\n((?: {2}\S.*\n)+)/m.exec(text)?.[1] ?? ''
  const lines = block.trim().split('\n')
  if (lines.length < 2) throw new Error(`${folder} says no headers`)
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...rest] = line.trim().split(': ')
      return [name, rest.join(': ')]
    }),
  )
}
