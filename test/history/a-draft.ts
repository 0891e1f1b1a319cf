import type { AgreementSheet } from '#agreement/sheet.ts'
import type { SheetParser } from '#history/case-record.ts'
import type { CaseDraft, RunDraft } from '#history/history.ts'
import { openHistory, type OpenedHistory } from '#history/open-history.ts'
import type { PackFiles, PackRef } from '#pack/pack.ts'

export function aRef(version = '1.0.0'): PackRef {
  return { id: 'referentieboom', version, hash: version.replaceAll('.', 'ab') }
}

export function someFiles(version = '1.0.0'): PackFiles {
  return { structure: { version }, texts: { nl: { name: version }, en: { name: version } } }
}

export function aDraft(overrides: Partial<RunDraft> = {}): RunDraft {
  return {
    format: 2,
    id: 'run-a',
    caseId: 'case-a',
    rev: 0,
    pack: aRef(),
    perspective: 'employee',
    keeper: 'employee',
    atTable: ['employee'],
    steps: [{ question: 'tasks', answer: 'yes' }],
    startedOn: '2026-11-24',
    ...overrides,
  }
}

/** A case of the employee's own, bare unless told otherwise. */
export function aCase(overrides: Partial<OwnCaseDraft> = {}): OwnCaseDraft {
  return {
    format: 1,
    id: 'case-a',
    rev: 0,
    label: '',
    keeper: 'employee',
    perspective: 'employee',
    startedOn: '2026-11-24',
    sheets: [],
    ...overrides,
  }
}

type OwnCaseDraft = Extract<CaseDraft, { readonly keeper: 'employee' | 'bedrijfsarts' }>

/** Opens the history of this device on a fixed day, with sheets as they come. */
export function openedHere(): Promise<OpenedHistory> {
  return openHistory({ today: () => '2026-11-24', parseSheet: anySheet })
}

/** Takes every object for a sheet: what a sheet is, the agreement room says. */
export const anySheet: SheetParser = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...(value as AgreementSheet) }
    : undefined

/** A sheet with this text in it. */
export function aSheet(text: string): AgreementSheet {
  const id = '5b0c6f0e-6f4c-4d7e-9a53-1a7f3c1f0a09'
  const rest = { means: [], days: {}, own: [], fared: {} }
  return { format: 1, id, madeOn: '2026-11-24', fields: { tasks: text }, ...rest }
}
