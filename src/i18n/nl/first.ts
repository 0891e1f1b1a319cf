/** Words of the first screen, by file. */
export const words = import.meta.glob<Readonly<Record<string, unknown>>>(
  './{app,common,start}.json',
  { eager: true, import: 'default' },
)
