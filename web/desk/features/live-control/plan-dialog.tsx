import { type Answer, read, useNow, useWrite } from '@heed/client'
import { Button, Chip, Dialog, ErrorNote, Field, Instant, useFormat, useT } from '@heed/ui'
import { useGoPath } from '@heed/ui/shell'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { eveningOf } from './evening.ts'
import { words } from './words.ts'

const titleLengthMax = 60
const days = [0, 1, 3] as const
/** What the drawn host has on the table, by what the first product is known as. */
const goods: Record<string, string> = { umbrella: 'umbrella', 'cut-flowers': 'flowers', home: 'bear' }

/** Plans a show: what it is called, which evening, what is on the table. */
export function PlanDialog({ onClose }: { onClose: () => void }) {
  const t = useT(words)
  const go = useGoPath()
  const now = useNow()
  const products = useQuery(read('GET /api/desk/products'))
  const [title, setTitle] = useState('')
  const [inDays, setInDays] = useState<(typeof days)[number]>(0)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const plan = useWrite('POST /api/desk/shows', {
    renews: ['GET /api/desk/shows'],
    onDone: ({ showId }) => go(`/live/${showId}`),
  })
  const rows = products.data?.rows ?? []
  const why = title.trim() === '' ? t('plan.noTitle') : chosen.length === 0 ? t('plan.noGoods') : undefined
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (why !== undefined) return
    const first = rows.find((one) => one.productId === chosen[0])
    plan.write({
      body: {
        title: { zh: title.trim(), en: title.trim() },
        hostId: null,
        poster: `/pictures/host-at-table.svg?goods=${goods[first?.category ?? ''] ?? 'cardigan'}`,
        plannedAt: eveningOf(now, inDays),
        productIds: [...chosen],
        sourceKey: null,
      },
    })
  }
  const turn = (id: string) => setChosen((old) => (old.includes(id) ? old.filter((one) => one !== id) : [...old, id]))
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('plan')}
      actions={
        <Button kind="main" type="submit" form="shows-plan" busy={plan.pending} why={why}>
          {t('plan.do')}
        </Button>
      }
    >
      <form id="shows-plan" className="h-stack" onSubmit={send}>
        <Field
          label={t('plan.title')}
          placeholder={t('plan.hint')}
          value={title}
          maxLength={titleLengthMax}
          onChange={(event) => setTitle(event.target.value)}
        />
        <div className="h-row">
          {days.map((one) => (
            <Chip key={one} chosen={inDays === one} onChoose={() => setInDays(one)}>
              <Instant at={eveningOf(now, one)} />
            </Chip>
          ))}
        </div>
        <Table rows={rows} chosen={chosen} onTurn={turn} />
        {plan.error != null && <ErrorNote error={plan.error} slim />}
      </form>
    </Dialog>
  )
}

type TableProps = {
  rows: Answer<'GET /api/desk/products'>['rows']
  chosen: readonly string[]
  onTurn: (productId: string) => void
}

function Table({ rows, chosen, onTurn }: TableProps) {
  const t = useT(words)
  const { say } = useFormat()
  return (
    <fieldset className="shows-goods">
      <legend>{t('plan.goods')}</legend>
      {rows.map((one) => (
        <label key={one.productId}>
          <input type="checkbox" checked={chosen.includes(one.productId)} onChange={() => onTurn(one.productId)} />
          {say(one.title)}
        </label>
      ))}
    </fieldset>
  )
}
