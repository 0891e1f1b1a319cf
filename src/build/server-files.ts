import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nothingInlined, policyOf } from './headers.ts'
import type { Inlined } from './headers.ts'

/**
 * What a server must say of this very build, by the name of the file. It is a part that the files
 * in `.deploy` take in (`headers/`), and the whole of `_headers` for hosts that look for it beside
 * the page.
 */
export async function serverFiles(
  root: string,
  inlined: Inlined,
): Promise<Readonly<Record<string, string>>> {
  const policy = policyOf(inlined)
  const known = policyOf(nothingInlined)
  const whole = await readFile(join(root, '.deploy/_headers'), 'utf8')
  if (!whole.includes(known)) throw new Error('.deploy/_headers does not say the policy')
  return {
    _headers: whole.replace(known, policy),
    'headers/apache.conf': `Header always set Content-Security-Policy "${policy}"\n`,
    'headers/Caddyfile': `header Content-Security-Policy "${policy}"\n`,
    'headers/nginx.conf': `add_header Content-Security-Policy "${policy}" always;\n`,
  }
}
