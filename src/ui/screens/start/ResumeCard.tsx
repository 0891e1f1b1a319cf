import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { Card } from '#ui/parts/Card.tsx'
import { Day } from '#ui/parts/Day.tsx'
import './resume-card.css'

/** An unfinished run that can go on. */
export interface Resumable {
  readonly startedOn: string
  /** How many questions are answered. */
  readonly answered: number
}

interface ResumeCardProps {
  readonly resumable: Resumable
  readonly onResume: () => void
  readonly onRestart: () => void
}

/** On return: go on, or start again. */
export function ResumeCard({ resumable, onResume, onRestart }: ResumeCardProps) {
  const { t } = useTranslation('start')
  const id = useId()
  return (
    <Card labelledBy={id}>
      <h2 id={id}>{t('resume.title')}</h2>
      <p>
        {t('resume.startedOn')} <Day on={resumable.startedOn} />
        {'. '}
        {t('resume.answered', { count: resumable.answered })}
      </p>
      <div className="resume-card-actions">
        <Button onPress={onResume} points="on">
          {t('resume.continue')}
        </Button>
        <Button kind="secondary" onPress={onRestart}>
          {t('resume.restart')}
        </Button>
      </div>
    </Card>
  )
}
