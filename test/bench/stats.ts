/** The middle of these; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2
}

/** The value that 95 of 100 stay under (nearest rank). */
export function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? NaN
}

/**
 * The k in cost ≈ c·n^k, by least squares on the logarithms: 1 is linear, 2 quadratic. Of the
 * sizes from `from` on, since below it fixed costs rule.
 */
export function exponentOf(
  costs: readonly (readonly [n: number, cost: number])[],
  from = 0,
): number {
  const points = costs
    .filter(([n, cost]) => n >= from && cost > 0)
    .map((pair) => pair.map(Math.log))
  const mean = (axis: 0 | 1) =>
    points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const above = points.reduce((sum, [a = 0, b = 0]) => sum + (a - x) * (b - y), 0)
  const below = points.reduce((sum, [a = 0]) => sum + (a - x) ** 2, 0)
  return above / below
}
