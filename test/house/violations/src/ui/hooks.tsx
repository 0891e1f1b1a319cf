// rule: react-hooks(rules-of-hooks)
import { useState } from 'react'
export function Sometimes({ on }: { on: boolean }) {
  if (!on) return null
  const [open] = useState(false) // caught
  return open ? null : <hr />
}
