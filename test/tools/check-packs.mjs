import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const tool = resolve(import.meta.dirname, 'check-packs.ts')
const { module } = await runnerImport(tool, { configFile: false, logLevel: 'error' })
process.exitCode = module.checkPacks(process.argv[2])
