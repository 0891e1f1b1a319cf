// rule: typescript(no-misused-promises)
const isKept = async (): Promise<boolean> => true
export function go() {
  if (isKept()) return 1 // caught
  return 2
}
