import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { Emphasised } from '#ui/parts/Emphasised.tsx'

/** Whom else one may ask, where the advice is to talk first. */
export function SecondOpinion({ text }: { readonly text: Texts['secondOpinion'] }) {
  const { t } = useTranslation('advice')
  return (
    <Disclosure summary={t('disagree')}>
      <p>
        <Emphasised text={text} />
      </p>
    </Disclosure>
  )
}
