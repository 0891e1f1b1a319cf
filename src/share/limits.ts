/** What a file may hold (reliability, section 3). Sizes in bytes, lengths in UTF-16 units. */
export const limits = {
  plainBytes: 2_000_000,
  sealedBytes: 2_100_000,
  depth: 12,
  /** Values of any kind in one file; more than 2 MB of our own files holds. */
  values: 400_000,
  cases: 300,
  runs: 1_500,
  packs: 10,
  steps: 100,
  sheets: 100,
  /** The employee's own, in one case. */
  questions: 20,
  field: 280,
  /** Milliseconds that reading may take, in a Worker. */
  patience: 5_000,
} as const
