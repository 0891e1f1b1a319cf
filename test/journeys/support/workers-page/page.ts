import { deriveApart, fileCipher } from '#lock/bytes-apart.ts'
import { newLock, unlock } from '#lock/unlock.ts'
import { scriptUrl } from '#lock/worker-url.ts'
import { readCopyApart } from '#share/copies-apart.ts'

/** What a test can ask of the real code in a real page. */
export const room = { deriveApart, fileCipher, newLock, unlock, scriptUrl, readCopyApart }

Object.assign(globalThis, { room })
