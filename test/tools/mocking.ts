import { readdirSync, readFileSync } from 'node:fs'

/**
 * The screen tests that put something in the place of a module. In a shared worker the others would
 * meet it, or these would meet the real one: which of them came first decides.
 */
export const mocking: string[] = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.tsx'))
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((file) => readFileSync(file, 'utf8').includes('vi.mock('))
