import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { builtFiles, digestOf } from '#build/built-files.ts'
import { productionBuild } from '../tools/production-build.ts'

const folders = ['a', 'b'].map((name) => mkdtempSync(join(tmpdir(), `build-${name}-`)))
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

test.each(['production', 'single', 'kill'])(
  'S-05 two builds are the same, byte by byte: %s',
  { timeout: 240_000 },
  async (mode) => {
    const sums = []
    for (const outDir of folders) {
      await productionBuild({ mode, build: { outDir, emptyOutDir: true } })
      sums.push(await sumsOf(outDir))
    }
    expect(Object.keys(sums[0] ?? {}).length).toBeGreaterThan(mode === 'single' ? 0 : 30)
    expect(sums[1]).toEqual(sums[0])
    if (mode !== 'single') await expectListed(folders[0] ?? '')
  },
)

test('a byte more is seen (negative control)', async () => {
  const [folder = ''] = folders
  const before = await sumsOf(folder)
  writeFileSync(join(folder, 'more.txt'), 'x')
  expect(await sumsOf(folder)).not.toEqual(before)
})

/** SHA256SUMS names every file of the build with its hash; `sha256sum -c` can check it. */
async function expectListed(folder: string): Promise<void> {
  const listed = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n').toSorted()
  const { SHA256SUMS: _, ...sums } = await sumsOf(folder)
  expect(listed).toEqual(
    Object.entries(sums)
      .map(([name, sum]) => `${sum}  ${name}`)
      .toSorted(),
  )
}

async function sumsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = await builtFiles(folder)
  return Object.fromEntries(files.map(({ name, bytes }) => [name, digestOf(bytes, 'hex')]))
}
