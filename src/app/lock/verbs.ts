import type { Care } from '#history/care.ts'
import { LockError, noLock } from '#lock/port.ts'
import { changePassphrase, newLock, unlock } from '#lock/unlock.ts'
import type { Derive } from '#lock/unlock.ts'
import type { LockHolder } from '#app/state/lock-holder.ts'

/** Seals all that is kept with a new key behind this passphrase; resolves to whether files of the browser may still hold it as it was. Rejects with a LockError or a HistoryError; then all is as it was. */
export async function setLock(
  keeper: LockHolder,
  passphrase: string,
  derive: Derive,
): Promise<boolean> {
  const { lock, record } = await newLock(passphrase, derive)
  await keeper.quiet()
  const care = careOf(keeper)
  await care.changeLock(lock, record)
  keeper.hold(lock, 'open')
  return care.leavesTraces().catch(() => true)
}

/** Opens what is kept. Rejects with a LockError, `wrong-passphrase` among them, or a HistoryError. */
export async function openLock(
  keeper: LockHolder,
  passphrase: string,
  derive: Derive,
): Promise<void> {
  const care = careOf(keeper)
  const record = await care.keyRecord()
  if (record === undefined) {
    // Another tab has taken the lock away.
    care.useLock(noLock)
    keeper.hold(undefined, 'none')
    return
  }
  const lock = await unlock(record, passphrase, derive)
  care.useLock(lock)
  await keeper.typed.unseal(lock)
  // Where that cannot be read, the lock falls as soon as it would for data of others.
  await knowWhose(keeper).catch(() => keeper.isProfessional.set(true))
  keeper.hold(lock, 'open')
}

/** Another passphrase for the same key. */
export async function changeLock(
  keeper: LockHolder,
  phrases: { readonly from: string; readonly to: string },
  derive: Derive,
): Promise<void> {
  const care = careOf(keeper)
  const lock = keeper.held()
  if (lock === undefined) throw new LockError('closed')
  const record = await changePassphrase(await care.keyRecord(), phrases, derive)
  await keeper.quiet()
  await care.changeLock(lock, record)
}

/** Keeps everything readable again, once the passphrase was given. */
export async function removeLock(
  keeper: LockHolder,
  passphrase: string,
  derive: Derive,
): Promise<void> {
  const care = careOf(keeper)
  ;(await unlock(await care.keyRecord(), passphrase, derive)).close()
  await keeper.quiet()
  await care.changeLock(noLock)
  keeper.hold(undefined, 'none')
}

/** Forgets the key, once all that was to be kept is kept, and what is only typed is sealed. */
export async function lockNow(keeper: LockHolder): Promise<void> {
  const lock = keeper.held()
  if (lock === undefined) return
  await keeper.quiet()
  await keeper.typed.seal(lock).catch(() => undefined)
  careOf(keeper).useLock(noLock)
  keeper.hold(undefined, 'locked')
}

/** Whether anything of others is kept here: then the lock falls sooner, and must not be taken away. Rejects with a HistoryError. */
export async function knowWhose({ opened, isProfessional }: LockHolder): Promise<boolean> {
  const cases = await opened.history.cases()
  const hasOthers = cases.some(({ keeper }) => keeper !== 'employee')
  if (hasOthers) isProfessional.set(true)
  return hasOthers
}

function careOf({ opened }: LockHolder): Care {
  if (opened.care === undefined) throw new LockError('unable')
  return opened.care
}
