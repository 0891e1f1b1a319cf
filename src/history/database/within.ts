/** Time limit for opening, in milliseconds; not counted while another tab blocks it. */
export const openPatience = 5_000

/**
 * The promise's own end, or a `TimeoutError` after `patience` milliseconds; whatever still
 * comes after that is handed to `late`, to be put away. `isExcused`: asked once the time is up,
 * whether to go on waiting without end.
 */
export function within<T>(
  patience: number,
  promise: Promise<T>,
  late: (value: T) => void,
  isExcused: () => boolean = () => false,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      if (isExcused()) return
      reject(new DOMException('no answer in time', 'TimeoutError'))
      promise.then(late, () => undefined)
    }, patience)
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer)
    })
  })
}

export function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
