import type { HistoryFailure } from '#history/history.ts'
import type { RunRecord } from '#history/record.ts'
import type { Pack, PackFiles, PackRef } from '#pack/pack.ts'
import type { People } from '#run/people.ts'
import type { Step } from '#run/step.ts'

/** How the last save went; `none` where nothing was saved yet, or nothing is kept. */
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
  /** The case that was chosen for it. */
  readonly caseId?: string | undefined
  readonly startedOn: string
  /** Of a run taken up again: where it is kept, and in which revision. */
  readonly kept?: Pick<RunRecord, 'caseId' | 'rev'>
  readonly finishedOn?: string | undefined
  readonly steps?: readonly Step[]
  /** The pack that these steps were given over, where it may be another. */
  readonly givenOver?: PackRef
  /** That pack's files, where they are still kept. */
  readonly givenOverFiles?: PackFiles | undefined
  readonly pack: Pack
  readonly files: PackFiles
}
