import { read, useWrite } from '@heed/client'
import { Button, Empty, QueryBoundary, StateMark, useFormat, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { words } from './words.ts'

const marks = { waiting: 'owed', delivered: 'kept', failed: 'broken', stopped: 'late' } as const

/** What was sent to an address and what it answered, newest first; each can be sent again under the same id. */
export function Deliveries({ endpointId }: { endpointId: string }) {
  const t = useT(words)
  const { instant } = useFormat()
  const log = useQuery(read('GET /api/desk/webhooks/:endpointId/deliveries', { params: { endpointId } }))
  const again = useWrite('POST /api/desk/deliveries/:deliveryId/redeliver', {
    renews: ['GET /api/desk/webhooks/:endpointId/deliveries'],
  })
  return (
    <QueryBoundary query={log} isEmpty={(data) => data.rows.length === 0} empty={<Empty title={t('hooks.log.none')} />}>
      {(data) => (
        <ol className="set-log">
          {data.rows.map((one) => {
            const last = one.attempts.at(-1)
            return (
              <li key={one.deliveryId}>
                <StateMark state={marks[one.state]}>{t(`hooks.state.${one.state}`)}</StateMark>
                <span>
                  {one.type} <code className="h-second h-small">{one.messageId}</code>
                </span>
                <span className="h-second h-small">
                  {last === undefined
                    ? instant(one.createdAt)
                    : last.code === null
                      ? t('hooks.attempt.none', { time: instant(last.at), error: last.error ?? '' })
                      : t('hooks.attempt', { time: instant(last.at), code: last.code })}
                </span>
                <Button
                  size="small"
                  kind="quiet"
                  onClick={() => again.write({ params: { deliveryId: one.deliveryId } })}
                >
                  {t('hooks.again')}
                </Button>
              </li>
            )
          })}
        </ol>
      )}
    </QueryBoundary>
  )
}
