import { ApiError, clock, useWrite } from '@heed/client'
import { Button, Dialog, ErrorNote, toast, useFormat, useT } from '@heed/ui'
import { useGoPath } from '@heed/ui/shell'
import { useState } from 'react'
import type { Version } from './policy.ts'
import { words } from './words.ts'

const dayMs = 24 * 3_600_000
const shanghaiMs = 8 * 3_600_000

/** The coming midnight in Shanghai, where the rules' hours are. */
const midnightAfter = (now: number) => Math.ceil((now + shanghaiMs + 1) / dayMs) * dayMs - shanghaiMs

/** Gives a draft its date; a rule binds people, so it is asked once more. */
export function ScheduleDialog({ chosen, onClose }: { chosen: Version; onClose: () => void }) {
  const t = useT(words)
  const { instant } = useFormat()
  const go = useGoPath()
  const [when, setWhen] = useState<'now' | 'midnight' | 'week'>('now')
  const midnight = midnightAfter(clock.now())
  const moments = { now: null, midnight, week: midnight + 6 * dayMs }
  const { policyId, version } = chosen
  const schedule = useWrite('POST /api/console/policies/schedule', {
    renews: ['GET /api/console/policies'],
    onDone: () => {
      toast({ text: t('scheduled', { version }), tone: 'gold' })
      onClose()
      go('/rules')
    },
  })
  const alone = schedule.error instanceof ApiError && schedule.error.code === 'needs-second-person'
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('schedule.title', { version })}
      actions={
        <Button
          kind="main"
          busy={schedule.pending}
          onClick={() => schedule.write({ body: { policyId, version, effectiveFrom: moments[when] } })}
        >
          {t('schedule.confirm')}
        </Button>
      }
    >
      <div className="h-stack">
        <fieldset className="rule-when">
          <legend>{t('schedule.when')}</legend>
          {(['now', 'midnight', 'week'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="when" checked={when === one} onChange={() => setWhen(one)} />
              {one === 'now' ? t('schedule.now') : t(`schedule.${one}`, { time: instant(moments[one] ?? 0) })}
            </label>
          ))}
        </fieldset>
        <p>{t('schedule.detail')}</p>
        <p className="h-second">{t('schedule.second')}</p>
        {alone && (
          <p className="rule-alone" role="alert">
            {t('needs-second-person')}
          </p>
        )}
        {schedule.error != null && !alone && <ErrorNote error={schedule.error} slim />}
      </div>
    </Dialog>
  )
}
