import { read } from '@heed/client'
import { Button, Dialog, QueryBoundary, Skeleton, useFormat, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Demand } from './lanes.ts'
import { words } from './words.ts'

type Named = Pick<Demand, 'demandId' | 'title' | 'people'>
type MergeDialogProps = {
  demand: Demand
  /** Those selected with X; two or more of them become one. */
  chosen: readonly Demand[]
  onClose: () => void
  onDecide: (from: readonly string[], into: Named) => void
}

/** Which demand the others go under. No word is lost, and each can be taken out again. */
export function MergeDialog({ demand, chosen, onClose, onDecide }: MergeDialogProps) {
  const t = useT(words)
  const { say } = useFormat()
  const many = chosen.length > 0
  const family: readonly Named[] = many && !chosen.includes(demand) ? [demand, ...chosen] : chosen
  const detail = useQuery(read('GET /api/desk/demands/:demandId', { params: { demandId: demand.demandId } }))
  const [into, setInto] = useState<Named>()
  const from = many ? family.filter((one) => one !== into).map((one) => one.demandId) : [demand.demandId]
  return (
    <Dialog
      open
      onClose={onClose}
      title={many ? t('merge.many', { count: family.length }) : t('merge.title', { title: say(demand.title) })}
      actions={
        <Button
          kind="main"
          why={into === undefined ? t('merge.empty') : undefined}
          onClick={() => into && onDecide(from, into)}
        >
          {t('act.merge')}
        </Button>
      }
    >
      <p className="h-second">{t('merge.note')}</p>
      <QueryBoundary query={detail} skeleton={<Skeleton shape="rows" />}>
        {(data) => {
          const options = many ? family : data.similar
          if (options.length === 0) return <p>{t('merge.none')}</p>
          return (
            <fieldset className="listen-options">
              <legend className="h-heard-only">{t('act.merge')}</legend>
              {options.map((one) => (
                <label key={one.demandId}>
                  <input
                    type="radio"
                    name="into"
                    checked={into?.demandId === one.demandId}
                    onChange={() => setInto(one)}
                  />
                  <span>{say(one.title)}</span>
                  <span className="h-second">{t('people', { count: one.people })}</span>
                </label>
              ))}
            </fieldset>
          )
        }}
      </QueryBoundary>
    </Dialog>
  )
}
