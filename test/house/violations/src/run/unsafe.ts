// rule: typescript(no-unsafe-assignment)
export function read(text: string): string {
  const value = JSON.parse(text) // caught
  return String(value)
}
