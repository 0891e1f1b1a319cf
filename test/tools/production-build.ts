import { build, type InlineConfig } from 'vite'

/** A build as it is released; a test's own `NODE_ENV` would make it one for development. */
export async function productionBuild(config: InlineConfig): Promise<void> {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await build({ logLevel: 'error', ...config })
  } finally {
    process.env['NODE_ENV'] = before
  }
}
