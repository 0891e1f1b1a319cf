import type { HistoryFailure } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import type { Pack, PackFiles, PackRef } from '#pack/pack.ts'
import type { People } from '#run/people.ts'
import type { Step } from '#run/step.ts'

/** How the last save went; `none` before the first save, or if nothing is stored. */
export type Saving = 'none' | 'saving' | 'saved' | HistoryFailure

export interface Progress {
  /** Local day on which the run ended; absent while it is unfinished. */
  readonly finishedOn?: string
  readonly saving: Saving
}

export interface SessionInput {
  readonly id: string
  readonly people: People
  /** Asked for by the person; an employer's side keeps no answers, and the bedrijfsarts only in a case. */
  readonly keep: boolean
  /** The case chosen for it. */
  readonly caseId?: string | undefined
  readonly startedOn: string
  /** Of a resumed run: where it is stored, and its revision. */
  readonly kept?: Pick<RunRecord, 'caseId' | 'rev'>
  readonly finishedOn?: string | undefined
  readonly steps?: readonly Step[]
  /** The pack in which these steps were answered, if it may be another one. */
  readonly givenOver?: PackRef
  /** That pack's files, if they are still stored. */
  readonly givenOverFiles?: PackFiles | undefined
  readonly pack: Pack
  readonly files: PackFiles
}
