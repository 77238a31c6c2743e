import { Button, useKeys, useT } from '@heed/ui'
import { useState } from 'react'
import { useMe } from '../../app/parts/use-me.ts'
import { LabelSheet } from './label-sheet.tsx'
import type { OrderRow } from './order-tabs.ts'
import { PackSheet } from './pack-sheet.tsx'
import { words } from './words.ts'

type BatchBarProps = { rows: readonly OrderRow[]; onClear: () => void }

/** What can be done to the chosen orders at once; says why when it cannot. */
export function BatchBar({ rows, onClear }: BatchBarProps) {
  const t = useT(words)
  const { may } = useMe()
  // What is worked on stays as it was chosen: packed orders leave the list while their outcomes are still being read.
  const [open, setOpen] = useState<{ step: 'pack' | 'label'; rows: readonly OrderRow[] } | null>(null)
  const toPack = rows.filter((row) => row.task === 'waiting' || row.task === 'stopped')
  const toLabel = rows.filter((row) => row.task === 'packed')
  const forbidden = may('ship') ? undefined : t('ship.needs')
  const cannotPack = forbidden ?? (toPack.length === 0 ? t('pack.none') : undefined)
  const cannotLabel = forbidden ?? (toLabel.length === 0 ? t('label.none') : undefined)
  useKeys([
    {
      keys: 'p',
      does: t('pack'),
      run: () => rows.length > 0 && !cannotPack && setOpen({ step: 'pack', rows: toPack }),
    },
    {
      keys: 'l',
      does: t('label'),
      run: () => rows.length > 0 && !cannotLabel && setOpen({ step: 'label', rows: toLabel }),
    },
  ])
  const close = () => {
    setOpen(null)
    onClear()
  }
  return (
    <>
      {rows.length > 0 && (
        <section className="orders-batch" aria-label={t('chosen', { count: rows.length })}>
          <strong>{t('chosen', { count: rows.length })}</strong>
          <Button
            kind={toPack.length > 0 ? 'main' : 'plain'}
            why={cannotPack}
            hint="p"
            onClick={() => setOpen({ step: 'pack', rows: toPack })}
          >
            {t('pack')}
          </Button>
          <Button why={cannotLabel} hint="l" onClick={() => setOpen({ step: 'label', rows: toLabel })}>
            {t('label')}
          </Button>
          <Button kind="quiet" onClick={onClear}>
            {t('chosen.clear')}
          </Button>
        </section>
      )}
      {open?.step === 'pack' && <PackSheet rows={open.rows} onClose={close} />}
      {open?.step === 'label' && <LabelSheet rows={open.rows} onClose={close} />}
    </>
  )
}
