import { useTranslation } from 'react-i18next'
import { writtenDay, writtenMonth } from '#ui/parts/written-day.ts'
import { lanes } from './timeline-of.ts'
import type { Lane, TimelineRow } from './timeline-of.ts'
import { anchorOf, scaleOf } from './timeline-scale.ts'
import './timeline.css'

interface Props {
  readonly rows: readonly TimelineRow[]
  readonly today: string
}

const rowHeight = 52
const top = 26

/** The days in a picture, each kind on a line of its own; the table beside it says the same in words. */
export function TimelinePicture({ rows, today }: Props) {
  const { t, i18n } = useTranslation('cases')
  const language = i18n.resolvedLanguage ?? i18n.language
  const scale = scaleOf(rows, today)
  const shown = lanes.filter((lane) => rows.some((row) => row.lane === lane))
  const bottom = top + shown.length * rowHeight
  const inPercent = (day: string) => `${scale.at(day).toFixed(2)}%`
  const label = t('timeline.picture', {
    from: writtenDay(scale.from, language),
    to: writtenDay(scale.to, language),
  })
  return (
    <svg
      className="timeline-picture"
      role="img"
      aria-label={label}
      width="100%"
      height={bottom + 26}
    >
      {/* One thing with a name: loose words of it, out of their places, would only be in the way. */}
      <g aria-hidden="true">
        {scale.ticks.map((day) => (
          <g key={day}>
            <line
              className="timeline-tick"
              x1={inPercent(day)}
              x2={inPercent(day)}
              y1={top}
              y2={bottom}
            />
            <text
              className="timeline-words"
              x={inPercent(day)}
              y={bottom + 18}
              textAnchor={anchorOf(scale.at(day))}
            >
              {writtenMonth(day, language)}
            </text>
          </g>
        ))}
        <line
          className="timeline-today"
          x1={inPercent(today)}
          x2={inPercent(today)}
          y1={top}
          y2={bottom}
        />
        <text
          className="timeline-words"
          x={inPercent(today)}
          y={top - 8}
          textAnchor={anchorOf(scale.at(today))}
        >
          {t('timeline.today')}
        </text>
        {shown.map((lane, index) => {
          const middle = top + index * rowHeight + 34
          return (
            <g key={lane}>
              <text className="timeline-lane" x="0" y={middle - 14}>
                {t(`timeline.lane.${lane}`)}
              </text>
              <line className="timeline-line" x1="0" x2="100%" y1={middle} y2={middle} />
              {rows
                .filter((row) => row.lane === lane)
                .map((row) => (
                  <svg key={row.key} x={inPercent(row.on)} y={middle} overflow="visible">
                    <path
                      className="timeline-mark"
                      data-lane={lane}
                      data-coming={row.on > today || undefined}
                      d={marks[lane]}
                    />
                  </svg>
                ))}
            </g>
          )
        })}
      </g>
    </svg>
  )
}

/** Round, square, diamond, upright: told apart without colour. */
const marks = {
  run: 'M0-7a7 7 0 1 0 0 14a7 7 0 1 0 0-14Z',
  agreements: 'M-6-6H6V6H-6Z',
  due: 'M0-8 8 0 0 8-8 0Z',
  process: 'M-2-8H2V8H-2Z',
} as const satisfies Record<Lane, string>
