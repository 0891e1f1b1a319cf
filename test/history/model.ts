import { packKeyOf } from '#history/kept-pack.ts'
import type { RunDraft } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import type { PackFiles, PackRef } from '#pack/pack.ts'

/** What a history is to do, on plain Maps and nothing of the app's own making. */
export class Model {
  readonly runs = new Map<string, RunRecord>()
  readonly packs = new Map<string, PackFiles>()
  readonly #asked = new Map<string, PackFiles>()

  save(draft: RunDraft): RunRecord {
    const before = this.runs.get(draft.id)
    const last = this.list()[0]?.seq ?? 0
    const record = { ...draft, rev: (before?.rev ?? 0) + 1, seq: before?.seq ?? last + 1 }
    this.runs.set(draft.id, record)
    const files = this.#asked.get(packKeyOf(draft.pack))
    if (files) this.#put(packKeyOf(draft.pack), files)
    return record
  }

  list(): RunRecord[] {
    return [...this.runs.values()].sort((a, b) => b.seq - a.seq)
  }

  erase(id: string): void {
    this.runs.delete(id)
    for (const key of this.packs.keys()) {
      if (!this.list().some(({ pack }) => packKeyOf(pack) === key)) this.packs.delete(key)
    }
  }

  eraseAll(): void {
    this.runs.clear()
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

  #put(key: string, files: PackFiles): void {
    if (!this.packs.has(key)) this.packs.set(key, files)
  }
}
