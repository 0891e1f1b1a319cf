import type { RunDraft } from '#history/history.ts'
import type { PackFiles, PackRef } from '#pack/pack.ts'

export function aRef(version = '1.0.0'): PackRef {
  return { id: 'referentieboom', version, hash: version.replaceAll('.', 'ab') }
}

export function someFiles(version = '1.0.0'): PackFiles {
  return { structure: { version }, texts: { nl: { name: version }, en: { name: version } } }
}

export function aDraft(overrides: Partial<RunDraft> = {}): RunDraft {
  return {
    format: 1,
    id: 'run-a',
    pack: aRef(),
    perspective: 'employee',
    keeper: 'employee',
    atTable: ['employee'],
    steps: [{ question: 'tasks', answer: 'yes' }],
    startedOn: '2026-11-24',
    ...overrides,
  }
}
