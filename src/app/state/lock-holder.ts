import { storeOf } from '#app/base/store.ts'
import type { Store } from '#app/base/store.ts'
import type { CaseRecord } from '#history/case-record.ts'
import { HistoryError } from '#history/history.ts'
import type { History } from '#history/history.ts'
import type { OpenedHistory } from '#history/open-history.ts'
import type { OpenLock } from '#lock/cipher.ts'
import { typedTexts } from './typed-texts.ts'
import type { TypedTexts } from './typed-texts.ts'

/**
 * `off`: nothing is kept here, so that there is nothing to lock; `none`: no passphrase was chosen;
 * `open`: the passphrase was given; `locked`: it is still to be given.
 */
export type LockState = 'off' | 'none' | 'open' | 'locked'

/** Holds the lock of this device's data. Its verbs are in `verbs.ts`, and load later. */
export interface LockHolder {
  readonly state: Store<LockState>
  /** The history as the app uses it: pending work is tracked, and a closing lock is noticed. */
  readonly opened: OpenedHistory
  /** The lock, while it is open. */
  readonly held: () => OpenLock | undefined
  readonly hold: (lock: OpenLock | undefined, state: LockState) => void
  /** Settles once no read or write is pending, or after a minute, when the pending one counts as hung. */
  readonly quiet: () => Promise<void>
  readonly typed: TypedTexts
  /** Whether data of others is stored here, as far as is known. */
  readonly isProfessional: Store<boolean>
}

/** The one lock holder of this history. */
export function lockHolderOf(opened: OpenedHistory): LockHolder {
  const known = made.get(opened)
  if (known !== undefined) return known
  const state = storeOf<LockState>(firstState(opened))
  const pending = new Set<Promise<unknown>>()
  let lock: OpenLock | undefined
  const follow = <T>(work: Promise<T>): Promise<T> => {
    const ended = work.then(
      () => undefined,
      (error: unknown) => {
        // Another tab has chosen or changed a passphrase, or taken it away.
        if (isLocked(error) && state.get() !== 'off' && state.get() !== 'locked')
          keeper.hold(undefined, 'locked')
      },
    )
    pending.add(ended)
    void ended.then(() => pending.delete(ended))
    return work
  }
  const keeper: LockHolder = {
    state,
    opened: {
      ...opened,
      history: followed(opened.history, follow, () => mayKeepCase(state.get())),
    },
    held: () => lock,
    hold: (next, now) => {
      if (next !== lock) lock?.close()
      lock = next
      state.set(now)
    },
    quiet: () => quietIn(pending),
    typed: typedTexts(),
    isProfessional: storeOf(false),
  }
  made.set(opened, keeper)
  return keeper
}

const made = new WeakMap<OpenedHistory, LockHolder>()

function firstState({ care, locked }: OpenedHistory): LockState {
  if (care === undefined) return 'off'
  return locked === true ? 'locked' : 'none'
}

/** Whether a professional's case may be kept on this device now: only behind an open lock, or where nothing outlives the page. */
export function mayKeepCase(lock: LockState): boolean {
  return lock === 'open' || lock === 'off'
}

function isLocked(error: unknown): boolean {
  return error instanceof HistoryError && error.failure === 'locked'
}

/** Checks again after each pause, since one save may follow another. */
async function quietIn(pending: ReadonlySet<Promise<unknown>>): Promise<void> {
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, 60_000, 'late'))
  do {
    if ((await Promise.race([Promise.all(pending), late])) === 'late') return
    await new Promise((resolve) => setTimeout(resolve))
  } while (pending.size > 0)
}

/** Each verb of the history, tracked; those that would store a professional's case without a lock reject. */
function followed(
  history: History,
  follow: <T>(work: Promise<T>) => Promise<T>,
  mayKeep: () => boolean,
): History {
  const kept = <T>(owner: Pick<CaseRecord, 'keeper'>, work: () => Promise<T>): Promise<T> =>
    owner.keeper === 'employee' || mayKeep()
      ? follow(work())
      : Promise.reject(new HistoryError('locked'))
  return {
    kept: history.kept,
    list: () => follow(history.list()),
    runsOf: (caseId) => follow(history.runsOf(caseId)),
    cases: () => follow(history.cases()),
    damaged: () => follow(history.damaged()),
    save: (draft) => kept(draft, () => history.save(draft)),
    saveCase: (draft) => kept(draft, () => history.saveCase(draft)),
    currentCase: (wish) => kept(wish, () => history.currentCase(wish)),
    takeIn: (brought) => {
      const all = [...brought.cases, ...brought.runs]
      const owner = all.find(({ keeper }) => keeper !== 'employee') ?? {
        keeper: 'employee' as const,
      }
      return kept(owner, () => history.takeIn(brought))
    },
    erase: (id) => follow(history.erase(id)),
    eraseCase: (id) => follow(history.eraseCase(id)),
    eraseAll: () => follow(history.eraseAll()),
    keepPack: (ref, files) => follow(history.keepPack(ref, files)),
    packOf: (ref) => follow(history.packOf(ref)),
  }
}
