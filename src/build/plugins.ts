import type { Plugin } from 'vite'
import { compileHint } from './compile-hint.ts'
import { layerOrder } from './layer-order.ts'
import { licences } from './licences.ts'
import { offline } from './offline.ts'
import { prerender } from './prerender.ts'
import { singleFile } from './single-file.ts'

/**
 * What is built: the app; with mode `single` one file that opens by double click; with mode `kill` the
 * app with a service worker that ends itself.
 */
export function pluginsOf(mode: string): readonly Plugin[] {
  if (mode === 'single') return [layerOrder(), ...singleFile()]
  return [layerOrder(), prerender(), licences(), compileHint(), offline({ kill: mode === 'kill' })]
}
