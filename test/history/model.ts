import type { CaseRecord } from '#history/case-record.ts'
import { packKeyOf } from '#history/records/kept-pack.ts'
import type { CaseDraft, RunDraft } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import type { PackFiles, PackRef } from '#pack/pack.ts'

/** What a history is to do, on plain Maps and nothing of the app's own making. */
export class Model {
  readonly runs = new Map<string, RunRecord>()
  readonly cases = new Map<string, CaseRecord>()
  readonly packs = new Map<string, PackFiles>()
  readonly #asked = new Map<string, PackFiles>()

  /** What is now kept, or `conflict`. */
  save(draft: RunDraft): RunRecord | 'conflict' {
    const record = placed(this.runs, draft, (before) => this.#order(draft, before))
    if (record === 'conflict' || !this.cases.has(draft.caseId)) return 'conflict'
    this.runs.set(draft.id, record)
    const files = this.#asked.get(packKeyOf(draft.pack))
    if (files) this.#put(packKeyOf(draft.pack), files)
    return record
  }

  saveCase(draft: CaseDraft): CaseRecord | 'conflict' {
    const record = placed(this.cases, draft as CaseRecord, () => ({}))
    if (record !== 'conflict') this.cases.set(draft.id, record)
    return record
  }

  list(): RunRecord[] {
    return [...this.runs.values()].sort((a, b) => b.seq - a.seq)
  }

  listCases(): CaseRecord[] {
    return [...this.cases.values()].sort((a, b) => b.seq - a.seq)
  }

  erase(id: string): void {
    const caseId = this.runs.get(id)?.caseId ?? ''
    this.runs.delete(id)
    const one = this.cases.get(caseId)
    if (one?.label === '' && !this.list().some((run) => run.caseId === caseId))
      this.cases.delete(caseId)
    this.#tidy()
  }

  eraseCase(id: string): void {
    for (const run of this.list()) if (run.caseId === id) this.runs.delete(run.id)
    this.cases.delete(id)
    this.#tidy()
  }

  eraseAll(): void {
    this.runs.clear()
    this.cases.clear()
    this.packs.clear()
  }

  keepPack(ref: PackRef, files: PackFiles): void {
    this.#put(packKeyOf(ref), files)
    this.#asked.set(packKeyOf(ref), files)
  }

  /** A reload: what was only asked of the page is forgotten. */
  reload(): void {
    this.#asked.clear()
  }

  #order({ finishedOn }: RunDraft, before: RunRecord | undefined): { finishedSeq?: number } {
    if (finishedOn === undefined) return {}
    const last = Math.max(0, ...this.list().map((run) => run.finishedSeq ?? 0))
    return { finishedSeq: before?.finishedSeq ?? last + 1 }
  }

  #tidy(): void {
    for (const key of this.packs.keys()) {
      if (!this.list().some(({ pack }) => packKeyOf(pack) === key)) this.packs.delete(key)
    }
  }

  #put(key: string, files: PackFiles): void {
    if (!this.packs.has(key)) this.packs.set(key, files)
  }
}

function placed<D extends { id: string; rev: number }, R extends D & { seq: number }>(
  kept: ReadonlyMap<string, R>,
  draft: D,
  order: (before: R | undefined) => object,
): R | 'conflict' {
  const before = kept.get(draft.id)
  if ((before?.rev ?? 0) !== draft.rev) {
    // The very same once more is what a retry after an unreported commit looks like.
    const again = { ...draft, rev: draft.rev + 1, seq: before?.seq, ...order(before) }
    return before && sorted(again) === sorted(before) ? before : 'conflict'
  }
  const last = Math.max(0, ...[...kept.values()].map(({ seq }) => seq))
  const seq = before?.seq ?? last + 1
  return { ...draft, rev: draft.rev + 1, seq, ...order(before) } as unknown as R
}

function sorted(value: object): string {
  return JSON.stringify(value, (_, inside: unknown) =>
    typeof inside === 'object' && inside !== null && !Array.isArray(inside)
      ? Object.fromEntries(Object.entries(inside).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inside,
  )
}
