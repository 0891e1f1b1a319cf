import { join } from 'node:path'
import { build } from 'vite'

/** A source file, with all that it imports, as one classic script. `given`: constants by name. */
export async function oneScript(
  root: string,
  file: string,
  given: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      // As a library: around an import of its own, Vite would put what the pages of an app need.
      lib: { entry: join(root, file), formats: ['iife'], name: 'one' },
    },
  })
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (chunk?.type !== 'chunk') throw new Error(`${file} came out empty`)
  return chunk.code
}
