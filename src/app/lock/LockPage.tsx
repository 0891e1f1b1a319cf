import { strengthWords } from './lock-words.ts'
import type { PageProps } from '#app/state/page-props.ts'
import { useStore } from '#app/base/store.ts'
import { HistoryError } from '#history/history.ts'
import { generatePassphrase, wordCount, wordList } from '#lock/generate.ts'
import type { Derive } from '#lock/unlock.ts'
import { strengthOf } from '#lock/strength.ts'
import { LockScreen } from '#ui/screens/lock/LockScreen.tsx'
import type { LockScreenProps, Whose } from '#ui/screens/lock/LockScreen.tsx'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { needed } from '#app/base/needed.ts'
import { notThere, useRead } from '#app/state/use-read.ts'
import type { LockHolder } from '#app/state/lock-holder.ts'
import { useTrying } from './use-trying.ts'
import { changeLock, knowWhose, removeLock, setLock } from './verbs.ts'

/** The lock of what is kept on this device: put on, changed, taken off. */
export function LockPage({ curtain, services }: PageProps) {
  return curtain.keeper === undefined ? null : (
    <LockOf curtain={curtain} keeper={curtain.keeper} print={services.print} />
  )
}

interface Props extends Pick<PageProps, 'curtain'> {
  readonly keeper: LockHolder
  readonly print: () => void
}

type Where = 'set' | 'change' | 'remove'

function LockOf({ curtain, keeper, print }: Props) {
  const { t } = useTranslation(['lock', 'history'])
  const trying = useTrying(keeper)
  const [where, setWhere] = useState<Where>('set')
  const [done, setDone] = useState<LockScreenProps['done']>()
  const [leavesTraces, setLeavesTraces] = useState(false)
  const [times, setTimes] = useState(0)
  const [trouble, setTrouble] = useState<string>()
  const isProfessional = useStore(keeper.isProfessional)
  const others = useRead(useCallback(() => knowWhose(keeper), [keeper]))
  const go = async (
    at: Where,
    work: (derive: Derive) => Promise<void>,
    how: LockScreenProps['done'],
  ) => {
    setWhere(at)
    setDone(undefined)
    setTrouble(undefined)
    const isDone = await trying.attemptTo(async (derive) => {
      try {
        await work(derive)
      } catch (error) {
        if (error instanceof HistoryError) setTrouble(t(`history:failure.${error.failure}`))
        throw error
      }
    })
    if (!isDone) return
    setDone(how)
    setTimes((before) => before + 1)
  }
  const words = trouble ?? trying.problem
  return (
    <LockScreen
      state={curtain.lock === 'locked' ? 'off' : curtain.lock}
      isProfessional={isProfessional}
      hasOthers={others.kind === 'there' ? others.value : undefined}
      onWhose={notThere(others).onRetry}
      isBusy={trying.isBusy}
      onAgain={trying.again}
      problem={words === undefined ? undefined : { where, words }}
      wait={trying.wait}
      done={done}
      leavesTraces={leavesTraces}
      times={times}
      makePhrase={makePhrase}
      judge={(phrase) => {
        const strength = strengthOf(phrase)
        return { isGood: strength === 'good', words: strengthWords(t, strength) }
      }}
      onPrint={print}
      onSet={(phrase, whose) => {
        if (whose === 'others') keeper.isProfessional.set(true)
        void go(
          'set',
          async (derive) => setLeavesTraces(await setLock(keeper, phrase, derive)),
          'set',
        )
      }}
      onChange={(from, to) =>
        void go('change', (derive) => changeLock(keeper, { from, to }, derive), 'changed')
      }
      onRemove={(passphrase) =>
        void go('remove', (derive) => removeLock(keeper, passphrase, derive), 'removed')
      }
      onLockNow={() => curtain.close('hidden')}
    />
  )
}

async function makePhrase(whose: Whose): Promise<string> {
  const count = whose === 'others' ? wordCount.professional : wordCount.employee
  return generatePassphrase(await needed(wordList), count)
}
