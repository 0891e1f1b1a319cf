/** Runs in the page, from its first byte: sums up how far things move by themselves. */
export function sumShifts(): void {
  Reflect.set(window, 'shifts', 0)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const sum = Number(Reflect.get(window, 'shifts')) + Number(Reflect.get(entry, 'value'))
      Reflect.set(window, 'shifts', sum)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Runs in the page. */
export function shiftsNow(): unknown {
  return Reflect.get(window, 'shifts')
}
