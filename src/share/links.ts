/**
 * Whether files from elsewhere bring no address that ours do not have (I-09). A pack's addresses
 * become links; one that came in a file must not lead anyone to a place that we never named.
 */
export function bringsNoNewLink(files: unknown, ours: unknown): boolean {
  const known = new Set(linksIn(ours))
  return linksIn(files).every((link) => known.has(link))
}

/** All texts, however deep, that a browser could follow. */
function linksIn(value: unknown): readonly string[] {
  if (typeof value === 'string')
    return /^\s*[a-z][a-z0-9+.-]*:\S/i.test(value) || value.includes('//') ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(linksIn)
}
