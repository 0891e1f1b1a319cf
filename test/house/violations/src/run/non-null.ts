// rule: typescript(no-non-null-assertion)
export const first = (list: string[]): string => list[0]! // caught
export const second = (list: string[]): string => list[1] ?? ''
