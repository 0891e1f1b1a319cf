import type { AgreementSheet } from './sheet.ts'

/**
 * Whether a sheet is of an earlier talk than the run begun on `begunOn`: it is then looked back at,
 * and a new one begins. Runs of one day share a sheet.
 */
export function isOfEarlierTalk({ madeOn }: AgreementSheet, begunOn: string | undefined): boolean {
  return begunOn !== undefined && madeOn < begunOn
}
