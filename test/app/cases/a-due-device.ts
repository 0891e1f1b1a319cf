import type { CaseRecord } from '#history/case-record.ts'
import type { CaseDraft, History } from '#history/history.ts'
import { historyInMemory } from '#history/in-memory.ts'
import { aDraft } from '../../history/a-draft.ts'
import { dayAt } from './a-due-model.ts'
import type { Happening, ModelCase, ModelRun } from './a-due-model.ts'

const mostCases = 5

/** The device: the store as it is, and beside it what happened. */
export class Device {
  readonly history: History = historyInMemory()
  readonly cases: ModelCase[] = []
  day = 400
  wrong = 0
  ids = 0

  today(): string {
    return dayAt(this.day + this.wrong)
  }

  async begin(keeper: ModelCase['keeper']): Promise<ModelCase | undefined> {
    if (this.cases.length === mostCases) return undefined
    const id = `case-${this.cases.length}`
    const startedOn = this.today()
    const common = { format: 1, id, rev: 0, label: '', startedOn, sheets: [] } as const
    const perspective = keeper === 'employee' ? 'employee' : 'counsellor'
    const draft: CaseDraft =
      keeper === 'employer'
        ? { ...common, perspective, keeper, runDays: [] }
        : { ...common, perspective, keeper }
    await this.history.saveCase(draft)
    const flags = { isClosed: false, isArchived: false, begun: [], finished: [] }
    const one: ModelCase = { id, keeper, begunOn: startedOn, ...flags }
    this.cases.push(one)
    return one
  }

  async happen(what: Happening): Promise<void> {
    if (what.kind === 'wait') this.day += what.days
    else if (what.kind === 'clock') this.wrong = what.wrong
    else if (what.kind === 'case') await this.begin(what.keeper)
    else {
      const one = this.cases[what.which % Math.max(1, this.cases.length)]
      if (one !== undefined) await this.#happenIn(one, what)
    }
  }

  async #happenIn(one: ModelCase, what: Extract<Happening, { which: number }>): Promise<void> {
    if (what.kind === 'begin') return this.#beginRun(one, what.counsellor)
    if (what.kind === 'finish') return this.#finish(one, what.which)
    if (what.kind === 'erase') {
      const run = one.finished[what.which % Math.max(1, one.finished.length)]
      if (run === undefined || one.keeper === 'employer' || one.begun.length < 2) return
      for (const list of [one.begun, one.finished]) list.splice(list.indexOf(run), 1)
      return this.history.erase(run.id)
    }
    if (what.kind === 'archive') one.isArchived = true
    else if (what.kind === 'reopen') one.isClosed = one.isArchived = false
    else one.isClosed = true
    const { closedOn: _, archived: __, ...rest } = await this.#kept(one)
    const end = {
      ...(one.isClosed ? { closedOn: this.today() } : {}),
      ...(one.isArchived ? { archived: true as const } : {}),
    }
    await this.history.saveCase({ ...rest, ...end })
  }

  async #beginRun(one: ModelCase, counsellor: boolean): Promise<void> {
    const run: ModelRun = { id: `run-${(this.ids += 1)}`, counsellor }
    one.begun.push(run)
    if (one.keeper !== 'employer') await this.history.save(this.#draft(one, run, 0))
  }

  /** Any run that was begun, however long ago. */
  async #finish(one: ModelCase, which: number): Promise<void> {
    const open = one.begun.filter(({ day }) => day === undefined)
    const run = open[which % Math.max(1, open.length)]
    if (run === undefined) return
    run.day = this.today()
    one.finished.push(run)
    if (one.keeper !== 'employer') {
      await this.history.save(this.#draft(one, run, 1))
      return
    }
    const kept = await this.#kept(one)
    if (kept.keeper !== 'employer') throw new Error('another keeper')
    const atTable = run.counsellor ? (['manager', 'counsellor'] as const) : (['manager'] as const)
    const day = { finishedOn: run.day, atTable }
    await this.history.saveCase({ ...kept, runDays: [...kept.runDays, day] })
  }

  #draft(one: ModelCase, { id, counsellor, day }: ModelRun, rev: number) {
    const keeper = one.keeper === 'employee' ? ('employee' as const) : ('bedrijfsarts' as const)
    const atTable = counsellor ? (['employee', 'counsellor'] as const) : (['employee'] as const)
    const finished = day === undefined ? {} : { finishedOn: day }
    return aDraft({ id, caseId: one.id, rev, keeper, atTable, startedOn: dayAt(0), ...finished })
  }

  async #kept({ id }: ModelCase): Promise<CaseRecord> {
    const found = (await this.history.cases()).find((one) => one.id === id)
    if (found === undefined) throw new Error(`${id} is gone`)
    return found
  }

  /** As an earlier version left them: finished, without a number. */
  async finishedBefore(some: readonly { day: number; counsellor: boolean }[]): Promise<void> {
    const one = some.length === 0 ? undefined : await this.begin('employee')
    if (one === undefined) return
    const made = some.map(({ day, counsellor }) => {
      const run = { id: `run-${(this.ids += 1)}`, counsellor, day: dayAt(day) }
      one.begun.push(run)
      return run
    })
    one.finished.push(...made.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)))
    const runs = made.map((run, at) => ({ ...this.#draft(one, run, 0), seq: at + 1 }))
    await this.history.takeIn({ cases: [], runs, packs: [] })
  }
}
