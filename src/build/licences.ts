import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { runtimePackages } from './runtime-packages.ts'
import type { RuntimePackage } from './runtime-packages.ts'

/** Puts `licences.txt` into the build: whose work the app is made of, as their licences ask. */
export function licences(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'licences',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'licences.txt',
        source: await licenceTexts(config.root),
      })
    },
  }
}

/** The texts of all licences, one package after the other, the font's at the end. */
export async function licenceTexts(root: string): Promise<string> {
  const packages = await runtimePackages(root)
  const texts = await Promise.all(packages.map((one) => textOf(root, one)))
  const font = await readFile(join(root, 'public/fonts/OFL.txt'), 'utf8')
  return [...texts, `Atkinson Hyperlegible Next (OFL-1.1)\n\n${font.trim()}\n`].join(
    `\n${line}\n\n`,
  )
}

const line = '-'.repeat(80)

async function textOf(
  root: string,
  { name, version, licence, folder }: RuntimePackage,
): Promise<string> {
  const files = await readdir(join(root, folder))
  const own = files.filter((file) => /^(licen[cs]e|notice)(\.|$)/i.test(file)).toSorted()
  if (own.length === 0) throw new Error(`${name} comes without the text of its licence`)
  const texts = await Promise.all(own.map((file) => readFile(join(root, folder, file), 'utf8')))
  return `${name} ${version} (${licence})\n\n${texts.map((text) => text.trim()).join('\n\n')}\n`
}
