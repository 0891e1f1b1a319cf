// rule: import(no-default-export)
export default function replay() { // caught
  return []
}
