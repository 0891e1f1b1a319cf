// rule: typescript(no-explicit-any)
export const a = (x: any) => x // caught
export const b = (x: unknown) => x
