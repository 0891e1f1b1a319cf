// rule: oxc(no-barrel-file)
export * from './clean.ts' // caught
