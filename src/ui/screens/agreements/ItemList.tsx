import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { say } from '#ui/parts/say.ts'
import './item-list.css'

interface Props<T extends { readonly id: string }> {
  readonly items: readonly T[]
  readonly most: number
  readonly addLabel: string
  readonly onAdd: () => void
  readonly onRemove: (item: T) => void
  /** Puts back what was taken away last. */
  readonly onPutBack: (item: T) => void
  readonly children: (item: T, number: number, remove: () => void) => ReactNode
}

/** Things that can be added and taken away; what was taken away last can be put back. */
export function ItemList<T extends { readonly id: string }>(props: Props<T>) {
  const { items, most, addLabel, onAdd, onRemove, onPutBack, children } = props
  const { t } = useTranslation('agreement')
  const [removed, setRemoved] = useState<T | undefined>(undefined)
  const list = useRef<HTMLUListElement>(null)
  const undo = useRef<HTMLDivElement>(null)
  const [added, setAdded] = useState(0)
  useEffect(() => {
    // Whoever asks for a new one wants to write in it.
    if (added > 0) list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus()
  }, [added])
  useEffect(() => {
    if (removed !== undefined) undo.current?.querySelector('button')?.focus()
  }, [removed])
  return (
    <div className="item-list">
      {items.length > 0 && (
        <ul className="item-list-items" ref={list}>
          {items.map((item, at) =>
            children(item, at + 1, () => {
              setRemoved(item)
              say(t('removed.said'))
              onRemove(item)
            }),
          )}
        </ul>
      )}
      <div ref={undo}>
        {removed !== undefined && (
          <p className="item-list-removed">
            {t('removed.said')}{' '}
            <Button
              kind="quiet"
              onPress={() => {
                onPutBack(removed)
                setRemoved(undefined)
                setAdded((count) => count + 1)
              }}
            >
              {t('removed.undo')}
            </Button>
          </p>
        )}
      </div>
      {items.length < most ? (
        <Button
          kind="secondary"
          onPress={() => {
            onAdd()
            setAdded((count) => count + 1)
          }}
        >
          {addLabel}
        </Button>
      ) : (
        <p>{t('item.full')}</p>
      )}
    </div>
  )
}
