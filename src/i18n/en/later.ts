/** Words that come after the first screen, by file: one script after the build. */
export const words = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['./*.json', '!./{app,common,start}.json'],
  { eager: true, import: 'default' },
)
