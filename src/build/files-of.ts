import type { Rolldown } from 'vite'

/** File names of the chunks that hold these modules (`src/app/walk/WalkPages.tsx`), with all that they import at once, style sheets too. */
export function filesOf(modules: readonly string[], bundle: Rolldown.OutputBundle): Set<string> {
  const files = new Set<string>()
  const add = (file: string) => {
    const chunk = bundle[file]
    if (files.has(file) || chunk?.type !== 'chunk') return
    files.add(file)
    chunk.viteMetadata?.importedCss.forEach((sheet) => files.add(sheet))
    chunk.imports.forEach(add)
  }
  for (const module of modules) {
    const found = Object.values(bundle).filter(
      (chunk) => chunk.type === 'chunk' && chunk.moduleIds.some((id) => id.endsWith(`/${module}`)),
    )
    if (found.length === 0) throw new Error(`${module} is not in the build`)
    for (const { fileName } of found) add(fileName)
  }
  return files
}
