// rule: typescript(switch-exhaustiveness-check)
type Answer = 'yes' | 'no' | 'unsure'
export function missing(answer: Answer): number {
  switch (answer) { // caught
    case 'yes':
      return 1
    case 'no':
      return 2
  }
  return 0
}
export function behindDefault(answer: Answer): number {
  switch (answer) { // caught
    case 'yes':
      return 1
    default:
      return 0
  }
}
export function whole(answer: Answer): number {
  switch (answer) {
    case 'yes':
      return 1
    case 'no':
      return 2
    case 'unsure':
      return 3
  }
}
