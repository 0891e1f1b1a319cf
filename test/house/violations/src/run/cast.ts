// rule: typescript(no-unsafe-type-assertion)
export const a = (x: unknown) => x as string // caught
export const b = (x: string) => x as 'yes' | 'no' // caught
export const c = ['yes', 'no'] as const
export const d = { yes: 1 } satisfies Record<string, number>
