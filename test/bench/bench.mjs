import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const here = import.meta.dirname
const packages = resolve(here, 'packages')
if (!existsSync(resolve(packages, 'node_modules/.package-lock.json'))) {
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  const { status } = spawnSync('npm', words, { cwd: packages, stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}
process.chdir(resolve(here, '../..'))
process.env.NODE_ENV = 'production'
const { module } = await runnerImport(resolve(here, 'bench.ts'), {
  configFile: false,
  logLevel: 'error',
})
await module.bench()
