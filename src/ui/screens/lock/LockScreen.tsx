import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { RadioGroup } from '#ui/parts/RadioGroup.tsx'
import { ChangeLock } from './ChangeLock.tsx'
import type { ChangeLockProps } from './ChangeLock.tsx'
import { ChoosePhrase } from './ChoosePhrase.tsx'
import './lock-screen.css'

export type Whose = 'own' | 'others'

export interface LockScreenProps extends Omit<ChangeLockProps, 'makePhrase'> {
  /** `off`: nothing is kept here. */
  readonly state: 'off' | 'none' | 'open'
  readonly makePhrase: (whose: Whose) => Promise<string>
  /** Data of others is kept here, or is about to be. */
  readonly isProfessional: boolean
  /** A case of someone else is kept here now, so that the lock must stay; until it is known, it stays too. */
  readonly hasOthers: boolean | undefined
  /** What was just done; focus goes there. */
  readonly done?: 'set' | 'changed' | 'removed' | undefined
  /** Files of this browser may still hold what is locked now. */
  readonly leavesTraces?: boolean
  /** How often anything was done: what was filled in for it goes then. */
  readonly times?: number
  readonly onSet: (phrase: string, whose: Whose) => void
  readonly onLockNow: () => void
}

/** The passphrase for what is kept on this device; hiding the screen; wiping a computer of others. */
export function LockScreen(props: LockScreenProps) {
  const {
    state,
    isProfessional,
    hasOthers,
    done,
    leavesTraces = false,
    times = 0,
    problem,
    onSet,
    onLockNow,
    ...rest
  } = props
  const { t } = useTranslation('lock')
  const [chosen, setChosen] = useState<Whose>('own')
  const said = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The form that was sent is gone, and focus with it; what was done may be out of view.
    if (times > 0) said.current?.focus()
  }, [times])
  const whose = isProfessional ? 'others' : chosen
  const makePhrase = () => props.makePhrase(whose)
  return (
    <div className="lock-screen">
      <PageTitle>{t('page.title')}</PageTitle>
      <div ref={said} tabIndex={-1}>
        {done === undefined ? null : (
          <Notice kind="good" title={t(`done.${done}.title`)}>
            <p>{t(done === 'set' && leavesTraces ? 'done.set.traces' : `done.${done}.body`)}</p>
            {done === 'set' && isProfessional && (
              <LinkAction href="#/trajecten" points="on">
                {t('done.toCases')}
              </LinkAction>
            )}
          </Notice>
        )}
      </div>
      <section aria-labelledby="lock-kept">
        <h2 id="lock-kept">{t('kept.title')}</h2>
        <p>{t(`kept.${state}`)}</p>
        {state === 'none' ? (
          <>
            <p>{t(isProfessional ? 'kept.required' : 'kept.optional')}</p>
            {problem?.where === 'set' ? (
              <Notice kind="danger" live="alert">
                <p>{problem.words}</p>
              </Notice>
            ) : null}
            {isProfessional ? null : (
              <RadioGroup
                name="whose"
                legend={t('whose.title')}
                options={[
                  { value: 'own', label: t('whose.own') },
                  { value: 'others', label: t('whose.others'), hint: t('whose.othersHint') },
                ]}
                value={chosen}
                onChange={setChosen}
              />
            )}
            <ChoosePhrase
              key={whose}
              {...rest}
              makePhrase={makePhrase}
              action={t('kept.set')}
              onDone={(phrase) => onSet(phrase, whose)}
            />
          </>
        ) : null}
        {state === 'open' ? (
          <>
            <Button onPress={onLockNow}>{t('kept.now')}</Button>
            <ChangeLock
              {...rest}
              key={times}
              problem={problem}
              makePhrase={makePhrase}
              isRequired={hasOthers}
              wasRequired={isProfessional}
            />
          </>
        ) : null}
      </section>
      <section aria-labelledby="lock-shared">
        <h2 id="lock-shared">{t('shared.title')}</h2>
        <p>{t('shared.body')}</p>
        <LinkAction href="#/klaar" kind="secondary">
          {t('finish.title')}
        </LinkAction>
      </section>
      <Disclosure summary={t('hide.title')}>
        <p>{t('hide.body')}</p>
        <p>{t('hide.keys')}</p>
      </Disclosure>
    </div>
  )
}
