import { useTranslation } from 'react-i18next'
import type { Advice, PointsOfRole } from '#advice/advice.ts'
import type { Texts } from '#pack/pack.ts'
import type { Keeper, Perspective } from '#run/people.ts'
import type { Role } from '#tree/decision-tree.ts'
import { Day } from '#ui/parts/Day.tsx'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { PaperHead } from '#ui/parts/PaperHead.tsx'
import { OwnPoints } from './AttentionPoints.tsx'
import { Boxes, Lines } from './Boxes.tsx'
import type { Look } from './look.ts'
import { LookDates } from './LookDates.tsx'
import { NextSteps } from './NextSteps.tsx'
import { NotBinding } from './NotBinding.tsx'
import './take-along.css'

interface Props {
  readonly advice: Advice
  readonly texts: Texts
  readonly voice: Role
  readonly own: Perspective
  /** Never an employer's: the sheet says what is advised. */
  readonly keeper: Exclude<Keeper, 'employer'>
  readonly looks: readonly Look[]
  readonly packVersion: string
  /** `YYYY-MM-DD`, as is `finishedOn`. */
  readonly publishedOn: string
  readonly finishedOn: string
  /** What was agreed on the spot. */
  readonly agreed?: readonly string[]
}

/** The advice on one A4 to take along to the conversation, with lines to write on. */
export function TakeAlong(props: Props) {
  const { advice, texts, voice, own, keeper, looks, agreed = [] } = props
  const { t } = useTranslation(['advice', 'agreement', 'common'])
  const { outcome, unmet, arrange } = advice
  const text = texts.outcomes[outcome.id]
  return (
    <article className="take-along">
      <PaperHead>
        {t('takeAlong.title')}
        {'. '}
        {t('whose.finished')} <Day on={props.finishedOn} />
      </PaperHead>
      <h1>{text?.title}</h1>
      <p>
        <Emphasised text={text?.voices[voice] ?? ''} /> <NotBinding text={texts.notBinding} />
      </p>
      {outcome.warning && (
        <p className="take-along-warning">
          <strong>
            <Emphasised text={texts.warning} />
          </strong>
        </p>
      )}
      <NextSteps advice={advice} texts={texts} voice={voice} />
      <Boxes
        title={t('unmet.title')}
        items={unmet.map(
          ({ question, answer }) =>
            `${texts.questions[question]?.label ?? ''}: ${t(`common:answer.${answer}`)}`,
        )}
      />
      <Boxes
        title={t('arrange.title')}
        items={arrange.map((id) => texts.concerns[id]?.title ?? '')}
      />
      <Boxes title={t('agreement:own.title')} items={agreed} />
      {!outcome.namesSecondOpinion && (
        <OwnPoints points={withoutReasons(advice.points)} texts={texts} own={own} />
      )}
      <LookDates looks={looks} texts={texts} calendar={<></>} />
      <h2>{t('takeAlong.write')}</h2>
      <Lines />
      <p className="paper-foot">
        {t(`takeAlong.whose.${keeper}`)} <Emphasised text={texts.statement[0] ?? ''} />{' '}
        {t('whose.version')} {props.packVersion}
        {'. '}
        {t('whose.published')} <Day on={props.publishedOn} />
        {'.'}
      </p>
    </article>
  )
}

/** What the points come from stands above them already. */
function withoutReasons(all: readonly PointsOfRole[]): readonly PointsOfRole[] {
  return all.map((one) => ({
    ...one,
    points: one.points.map(({ point }) => ({ point, because: [] })),
  }))
}
