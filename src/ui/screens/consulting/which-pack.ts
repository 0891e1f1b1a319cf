/** Exactly which tree, and when: `YYYY-MM-DD`. */
export interface WhichPack {
  readonly packVersion: string
  readonly publishedOn: string
  readonly finishedOn: string
}
