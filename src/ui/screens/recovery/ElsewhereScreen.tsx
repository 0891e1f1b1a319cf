import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { Said } from '#ui/parts/Said.tsx'
import './recovery.css'

interface Props {
  /** `taken`: another tab took it from this one. */
  readonly kind: 'elsewhere' | 'taken'
  readonly onTakeOver: () => void
}

/** Another tab works on this case: here nothing is shown that could be changed. */
export function ElsewhereScreen({ kind, onTakeOver }: Props) {
  const { t } = useTranslation('cases')
  return (
    <div className="recovery">
      <PageTitle>{t(`tabs.${kind}.title`)}</PageTitle>
      <Said>{t(`tabs.${kind}.body`)}</Said>
      <div className="recovery-ways">
        <Button onPress={onTakeOver}>{t('tabs.takeOver')}</Button>
        <LinkAction kind="quiet" href="#/">
          {t('tabs.toStart')}
        </LinkAction>
      </div>
    </div>
  )
}
