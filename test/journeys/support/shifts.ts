/** What a layout shift is told by: only these fields are read. */
type Shift = {
  value: number
  sources?: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[]
}

/** Runs in the page: what moves from here on is written down, with what moved. */
export function watchShifts(): void {
  const shifts: string[] = []
  Reflect.set(window, 'shifts', shifts)
  const at = ({ x, y, width, height }: DOMRect) => [x, y, width, height].join(' ')
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources = [] } = entry as unknown as Shift
      const moved = sources.map(({ node, previousRect, currentRect }) => {
        const name = node instanceof Element ? `${node.tagName}.${node.className}` : node?.nodeName
        return `${name} “${node?.textContent?.slice(0, 40)}” ${at(previousRect)} → ${at(currentRect)}`
      })
      if (value > 0) shifts.push([value, ...moved].join(' | '))
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Runs in the page: empty where nothing moved. */
export function shiftsNow(): unknown {
  return Reflect.get(window, 'shifts')
}
