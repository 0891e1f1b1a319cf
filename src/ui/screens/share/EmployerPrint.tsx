import type { EmployerFile, EmployerWords } from '#share/employer-file.ts'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { SharePrint } from './SharePrint.tsx'

interface Props {
  readonly file: EmployerFile
  readonly words: EmployerWords
}

/** The agreements on paper: the file and nothing else, so that it can hold no more than the file. */
export function EmployerPrint({ file, words }: Props) {
  return (
    <SharePrint>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <p>
        {words.madeOn} {words.day(file.madeOn)}
      </p>
      <h2>{words.agreements}</h2>
      <Pairs
        pairs={file.agreements.map(({ field, label, text }) => ({ key: field, label, text }))}
        otherwise={words.noAgreements}
      />
      <h2>{words.again}</h2>
      <Pairs
        pairs={file.again.map(({ rhythm, label, dueOn }) => ({
          key: rhythm,
          label,
          text: words.day(dueOn),
        }))}
        otherwise={words.noLooks}
      />
      <h2>{words.points}</h2>
      <ul>
        {file.points.map((point) => (
          <li key={point}>
            <Emphasised text={point} />
          </li>
        ))}
      </ul>
    </SharePrint>
  )
}

interface PairsProps {
  readonly pairs: readonly { readonly key: string; readonly label: string; readonly text: string }[]
  /** What is said where there are none. */
  readonly otherwise: string
}

function Pairs({ pairs, otherwise }: PairsProps) {
  if (pairs.length === 0) return <p>{otherwise}</p>
  return (
    <dl className="paper-pairs">
      {pairs.map(({ key, label, text }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd dir="auto" translate="no">
            {text}
          </dd>
        </div>
      ))}
    </dl>
  )
}
