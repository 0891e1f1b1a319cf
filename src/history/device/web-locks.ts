import type { PlaceTurn } from '#history/database/home-now.ts'
import type { Claim, ClaimWish } from '#history/care.ts'

const prefix = 'thuiswerkwijzer.'

/**
 * One after the other, over all tabs; over this tab only where the browser has no Web Locks.
 * A tab that goes lets the next one continue.
 */
export function turnsOf(name: string): <T>(work: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve()
  return (work) => {
    const locks = webLocks()
    const mine = before.then(() =>
      locks === undefined ? work() : locks.request(prefix + name, work),
    )
    before = mine.catch(() => undefined)
    return mine
  }
}

/** For where the database lies: looked up by many tabs at a time, moved by one. */
export const placeTurn: PlaceTurn = async (mode, work) => {
  const locks = webLocks()
  return locks === undefined ? work() : locks.request(`${prefix}place`, { mode }, work)
}

/** Whether some tab works on this case now; `false` where the browser has no Web Locks. */
export async function isClaimed(caseId: string): Promise<boolean> {
  const locks = await webLocks()?.query()
  return locks?.held?.some(({ name }) => name === lockOf(caseId)) ?? false
}

/**
 * Makes this tab the one writer of a case; undefined where another is. Where the browser has no
 * Web Locks everyone may write, and each save still compares revisions.
 */
export async function claimCase(
  caseId: string,
  { takeOver, onTaken }: ClaimWish,
): Promise<Claim | undefined> {
  const locks = webLocks()
  if (locks === undefined) return { release: () => undefined }
  return new Promise((resolve, reject) => {
    const holding = locks.request(
      lockOf(caseId),
      takeOver ? { steal: true } : { ifAvailable: true },
      (lock) => (lock === null ? resolve(undefined) : held(resolve)),
    )
    holding.catch((error: unknown) => {
      // Rejected while held: another tab took it. Before that nobody was promised anything.
      if (isTaken(error)) onTaken()
      reject(error)
    })
  })
}

function lockOf(caseId: string): string {
  return `${prefix}case.${caseId}`
}

function held(give: (claim: Claim) => void): Promise<void> {
  return new Promise((resolve) => {
    give({ release: resolve })
  })
}

function isTaken(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}

function webLocks(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.locks
}
