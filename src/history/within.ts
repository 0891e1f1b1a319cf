/**
 * The promise's own end, or a `TimeoutError` after `patience` milliseconds; whatever still
 * comes after that is handed to `late`, to be put away.
 */
export function within<T>(
  patience: number,
  promise: Promise<T>,
  late: (value: T) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DOMException('no answer in time', 'TimeoutError'))
      promise.then(late, () => undefined)
    }, patience)
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer)
    })
  })
}
