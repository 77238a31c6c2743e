import { type Answer, useWrite } from '@heed/client'
import { Button, Dialog, StateMark, useT } from '@heed/ui'
import { useState } from 'react'
import { Deliveries } from './deliveries.tsx'
import { settings } from './screens.ts'
import { ShownOnce } from './shown-once.tsx'
import { words } from './words.ts'

type Endpoint = Answer<'GET /api/desk/webhooks'>['rows'][number]

/** One address: whether it hears, what it hears, and its log when opened. */
export function EndpointRow({ one }: { one: Endpoint }) {
  const t = useT(words)
  const { log } = settings.useSearch()
  const goSearch = settings.useGoSearch()
  const [sure, setSure] = useState(false)
  const renews = ['GET /api/desk/webhooks'] as const
  const put = useWrite('PUT /api/desk/webhooks/:endpointId', { renews: [...renews] })
  const renew = useWrite('POST /api/desk/webhooks/:endpointId/secret')
  const remove = useWrite('DELETE /api/desk/webhooks/:endpointId', { renews: [...renews] })
  const params = { endpointId: one.endpointId }
  const open = log === one.endpointId
  return (
    <li className="set-card">
      <div className="h-spread">
        <code>{one.url}</code>
        {one.state === 'on' ? (
          <StateMark state="heard">{t('hooks.on')}</StateMark>
        ) : (
          <StateMark state="late">
            {one.offReason ? t('hooks.off.why', { why: one.offReason }) : t('hooks.off')}
          </StateMark>
        )}
      </div>
      <p className="h-second h-small" title={one.types.join(', ')}>
        {t('hooks.count', { count: one.types.length })}
        {one.waiting > 0 && ` · ${t('hooks.waiting', { count: one.waiting })}`}
      </p>
      <div className="h-row">
        <Button size="small" aria-expanded={open} onClick={() => goSearch({ log: open ? undefined : one.endpointId })}>
          {t('hooks.log')}
        </Button>
        <Button
          size="small"
          busy={put.pending}
          onClick={() => put.write({ params, body: { types: one.types, state: one.state === 'on' ? 'off' : 'on' } })}
        >
          {t(one.state === 'on' ? 'hooks.turn.off' : 'hooks.turn.on')}
        </Button>
        <Button size="small" busy={renew.pending} onClick={() => renew.write({ params })}>
          {t('hooks.secret')}
        </Button>
        <Button size="small" kind="quiet" onClick={() => setSure(true)}>
          {t('hooks.remove')}
        </Button>
      </div>
      {open && <Deliveries endpointId={one.endpointId} />}
      {renew.answer && <ShownOnce title={t('hooks.made')} secret={renew.answer.secret} onClose={renew.reset} />}
      <Dialog
        open={sure}
        onClose={() => setSure(false)}
        title={t('hooks.remove.title')}
        actions={
          <Button kind="danger" busy={remove.pending} onClick={() => remove.write({ params })}>
            {t('hooks.remove')}
          </Button>
        }
      >
        <p>{t('hooks.remove.detail')}</p>
      </Dialog>
    </li>
  )
}
