// rule: typescript(no-floating-promises)
const save = async (): Promise<void> => {}
export function go() {
  save() // caught
}
export async function wait() {
  await save()
}
