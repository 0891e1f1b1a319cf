// rule: typescript(ban-ts-comment)
// @ts-ignore // caught
export const a: string = 1
