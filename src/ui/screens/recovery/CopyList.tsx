import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { SnapshotInfo } from '#history/snapshots/snapshot.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Card } from '#ui/parts/Card.tsx'
import { Day } from '#ui/parts/Day.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { Said } from '#ui/parts/Said.tsx'
import './copy-list.css'

interface Props {
  /** In the order in which they are to be offered. */
  readonly copies: readonly SnapshotInfo[]
  readonly isBusy: boolean
  /** By the number of the snapshot. */
  readonly onRestore: (number: number) => void
}

/** The copies that can be put back: the first one in sight, the others a press away. */
export function CopyList({ copies, isBusy, onRestore }: Props) {
  const { t } = useTranslation('recovery')
  const [first, ...others] = copies
  return (
    <div className="copy-list">
      <Said className="copy-list-busy">{isBusy && t('busy')}</Said>
      {first === undefined ? (
        <p>{t('copies.none')}</p>
      ) : (
        <ul className="copy-list-copies">
          <Copy copy={first} isFirst onRestore={onRestore} />
        </ul>
      )}
      {others.length > 0 && (
        <Disclosure summary={t('copies.more', { count: others.length })}>
          <ul className="copy-list-copies">
            {others.map((copy) => (
              <Copy key={copy.number} copy={copy} onRestore={onRestore} />
            ))}
          </ul>
        </Disclosure>
      )}
      <p>
        <a href="#/kopie">{t('copies.file')}</a>
      </p>
    </div>
  )
}

interface CopyProps {
  readonly copy: SnapshotInfo
  readonly isFirst?: boolean
  readonly onRestore: (number: number) => void
}

function Copy({ copy, isFirst = false, onRestore }: CopyProps) {
  const { t } = useTranslation('recovery')
  const id = useId()
  const { number, takenOn, occasion, figures } = copy
  return (
    <Card as="li" labelledBy={id}>
      <h3 id={id}>
        {t('copies.of')} <Day on={takenOn} />
      </h3>
      <p>
        {t('copies.holds')} {t('copies.runs', { count: figures.finished })}
        {figures.cases > 1 && `, ${t('copies.cases', { count: figures.cases })}`}
        {'. '}
        {t('copies.made')} {t(`copies.occasion.${occasion}`)}
        {'.'}
      </p>
      <Button
        kind={isFirst ? 'primary' : 'secondary'}
        describedBy={id}
        onPress={() => onRestore(number)}
      >
        {t('copies.restore')}
      </Button>
    </Card>
  )
}
