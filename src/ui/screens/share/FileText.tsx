import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import './file-text.css'

interface Props {
  readonly name: string
  readonly text: string
}

/** A file's text, sign for sign; it scrolls in a box of its own. Long ones are laid out where one looks. */
export function FileText({ name, text }: Props) {
  const { t } = useTranslation('sharing')
  const blocks = useMemo(() => blocksOf(text), [text])
  return (
    <pre
      className="file-text"
      role="region"
      aria-label={t('preview.label', { name })}
      tabIndex={0}
      translate="no"
      data-file={name}
    >
      {blocks.length === 1
        ? text
        : blocks.map((block, at) => (
            // Blocks never change places: the text is what makes them.
            <span key={at} className="file-text-block">
              {block}
            </span>
          ))}
    </pre>
  )
}

const linesAtOnce = 100

/** Every so many lines, each with its line break. */
function blocksOf(text: string): readonly string[] {
  const lines = text.split(/(?<=\n)/)
  return Array.from({ length: Math.max(1, Math.ceil(lines.length / linesAtOnce)) }, (_, at) =>
    lines.slice(at * linesAtOnce, (at + 1) * linesAtOnce).join(''),
  )
}
