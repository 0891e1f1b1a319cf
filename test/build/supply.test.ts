import { expect, test } from 'vitest'
import { licenceTexts } from '#build/licences.ts'
import { runtimePackages } from '#build/runtime-packages.ts'
import { sbomOf } from '../tools/sbom.ts'

const packages = await runtimePackages('.')

test('S-04 at most 14 packages of our own choice, at most 40 in all', () => {
  const direct = packages.filter(({ isDirect }) => isDirect)
  console.log(`${direct.length} direct, ${packages.length} in all`)
  expect(direct.length).toBeGreaterThan(5)
  expect(direct.length).toBeLessThanOrEqual(14)
  expect(packages.length).toBeLessThanOrEqual(40)
})

test('S-06 each is under a licence that lets us pass it on under ours', () => {
  const free = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0']
  expect(packages.filter(({ licence }) => !free.includes(licence))).toEqual([])
})

test('the build names each with the text of its licence, and the font', async () => {
  const texts = await licenceTexts('.')
  for (const { name, version } of packages) expect(texts).toContain(`${name} ${version} (`)
  expect(texts).toContain('SIL OPEN FONT LICENSE')
})

test('S-03 the bill of materials is CycloneDX, whole, and the same each time', async () => {
  const text = await sbomOf('.')
  expect(await sbomOf('.')).toBe(text)
  const bom = JSON.parse(text)
  expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' })
  const names = bom.components.map(({ name }: { name: string }) => name)
  expect(names).toEqual(packages.map(({ name }) => name))
  expect(names).toEqual(expect.arrayContaining(['react', 'react-dom', 'xstate', 'i18next']))
  const refs: string[] = bom.components.map((one: Record<string, string>) => one['bom-ref'])
  expect(new Set(refs).size).toBe(refs.length)
  const named = bom.dependencies.flatMap(({ dependsOn }: { dependsOn: string[] }) => dependsOn)
  expect(named.filter((ref: string) => !refs.includes(ref))).toEqual([])
  for (const { hashes } of bom.components) expect(hashes[0].content).toMatch(/^[0-9a-f]{128}$/)
})
