import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const tool = resolve(import.meta.dirname, 'sbom.ts')
const { module } = await runnerImport(tool, { configFile: false, logLevel: 'error' })
await module.writeSupply()
