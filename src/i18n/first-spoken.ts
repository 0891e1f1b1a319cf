/**
 * The first of the wanted BCP 47 tags that is spoken, dialects included (`nl-BE` is `nl`); else
 * the first spoken one.
 */
export function firstSpoken(wanted: readonly string[], spoken: readonly string[]): string {
  const bare = wanted.map((tag) => tag.trim().toLowerCase().split(/[-_]/)[0])
  return bare.find((tag) => tag !== undefined && spoken.includes(tag)) ?? spoken[0] ?? ''
}
