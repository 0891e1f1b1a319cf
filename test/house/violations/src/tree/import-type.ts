// rule: typescript(consistent-type-imports)
export type Hidden = import('../run/step.ts').Step // caught
