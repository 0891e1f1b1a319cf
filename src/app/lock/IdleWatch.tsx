import { secondsWords } from './lock-words.ts'
import { storeOf, useStore } from '#app/base/store.ts'
import { idleAfter, idleRules, idleState, nextLook } from '#lock/idle.ts'
import type { Idle, IdleEvent } from '#lock/idle.ts'
import { IdleWarning } from '#ui/screens/lock/IdleWarning.tsx'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Curtain } from './use-curtain.ts'

interface Props {
  readonly curtain: Curtain
  /** The page tells something of a person: out of sight for long, it is covered. */
  readonly isPersonal: boolean
}

/** Looks how long nobody has done anything: warns, locks, covers. */
export function IdleWatch({ curtain, isPersonal }: Props) {
  const { t } = useTranslation('lock')
  const { lock, cover, shield, close, keeper } = curtain
  const isProfessional = useStore(keeper?.isProfessional ?? notProfessional)
  const rules = idleRules[rulesFor(lock === 'open', isProfessional)]
  const [seconds, setSeconds] = useState<number>()
  const idle = useRef<Idle>({ activeAt: now() })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const look = useCallback(
    function lookNow() {
      const at = now()
      const state = idleState(idle.current, at, rules)
      setSeconds(state.kind === 'warn' ? state.seconds : undefined)
      if (state.kind === 'lock') close('idle')
      if (state.kind === 'cover') {
        if (isPersonal && shield.cover.get() === 'none') shield.close('away')
        if (!isPersonal) idle.current = idleAfter(idle.current, 'uncover', at, rules)
      }
      clearTimeout(timer.current)
      const next = nextLook(idle.current, at, rules)
      if (next !== undefined && state.kind !== 'lock') timer.current = setTimeout(lookNow, next)
    },
    [rules, close, shield, isPersonal],
  )
  const tell = useCallback(
    (event: IdleEvent) => {
      idle.current = idleAfter(idle.current, event, now(), rules)
      look()
    },
    [rules, look],
  )
  const isOpen = cover === 'none'
  useEffect(() => {
    // Begun anew whenever it opens: after a cover, or with the passphrase.
    if (isOpen) idle.current = { activeAt: now() }
  }, [isOpen, lock])
  useEffect(() => {
    if (!isOpen) return undefined
    const active = () => tell('active')
    const seen = () => tell(document.visibilityState === 'hidden' ? 'hidden' : 'shown')
    const types = ['pointerdown', 'keydown', 'wheel'] as const
    for (const type of types)
      window.addEventListener(type, active, { capture: true, passive: true })
    document.addEventListener('visibilitychange', seen)
    window.addEventListener('pageshow', look)
    look()
    return () => {
      for (const type of types) window.removeEventListener(type, active, { capture: true })
      document.removeEventListener('visibilitychange', seen)
      window.removeEventListener('pageshow', look)
      clearTimeout(timer.current)
    }
  }, [isOpen, tell, look])
  if (!isOpen || seconds === undefined) return null
  return (
    <IdleWarning
      words={secondsWords(t, 'idle', seconds)}
      onMore={() => tell('active')}
      onLock={() => close('idle')}
    />
  )
}

const notProfessional = storeOf(false)

function rulesFor(isOpen: boolean, isProfessional: boolean): keyof typeof idleRules {
  if (!isOpen) return 'noLock'
  return isProfessional ? 'professional' : 'employee'
}

let passed = 0
let before = Date.now()

/** Only runs on, whatever is done to the clock: one set back has stood still once, and no more. */
function now(): number {
  const at = Date.now()
  passed += Math.max(0, at - before)
  before = at
  return passed
}
