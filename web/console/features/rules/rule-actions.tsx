import { useWrite } from '@heed/client'
import { Button, Dialog, ErrorNote, Field, toast, useT } from '@heed/ui'
import { useGoPath } from '@heed/ui/shell'
import { useState } from 'react'
import type { Body, Version } from './policy.ts'
import { ScheduleDialog } from './schedule-dialog.tsx'
import { words } from './words.ts'

type RuleActionsProps = { chosen: Version; body: Body; changed: boolean }

/** Keep a change as a draft; put a draft in force, by a second person; go back to an earlier version. */
export function RuleActions({ chosen, body, changed }: RuleActionsProps) {
  const t = useT(words)
  const [open, setOpen] = useState<'schedule' | 'roll-back' | null>(null)
  const close = () => setOpen(null)
  return (
    <section className="h-card rule-actions" data-changed={changed || undefined} aria-label={t('save')}>
      <KeepDraft policyId={chosen.policyId} body={body} changed={changed} />
      {!changed && chosen.state === 'draft' && (
        <p className="rule-do">
          <Button kind="main" onClick={() => setOpen('schedule')}>
            {t('schedule')}
          </Button>
        </p>
      )}
      {!changed && chosen.state === 'retired' && (
        <p className="rule-do">
          <Button kind="danger" onClick={() => setOpen('roll-back')}>
            {t('roll-back')}
          </Button>
        </p>
      )}
      {open === 'schedule' && <ScheduleDialog chosen={chosen} onClose={close} />}
      {open === 'roll-back' && <RollBackDialog chosen={chosen} onClose={close} />}
    </section>
  )
}

function KeepDraft({ policyId, body, changed }: { policyId: string; body: Body; changed: boolean }) {
  const t = useT(words)
  const go = useGoPath()
  const [note, setNote] = useState('')
  const save = useWrite('POST /api/console/policies/drafts', {
    renews: ['GET /api/console/policies'],
    onDone: ({ version }) => {
      toast({ text: t('saved', { version }), tone: 'gold' })
      go(`/rules/${policyId}/${version}`)
    },
  })
  return (
    <form
      className="rule-keep"
      onSubmit={(event) => {
        event.preventDefault()
        if (changed) save.write({ body: { policyId, body, note: note.trim() } })
      }}
    >
      <Field
        label={t('save.note')}
        note={t('save.note.about')}
        optional
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button
        type="submit"
        kind={changed ? 'main' : 'plain'}
        busy={save.pending}
        why={changed ? undefined : t('save.same')}
      >
        {t('save')}
      </Button>
      {save.error != null && <ErrorNote error={save.error} slim />}
    </form>
  )
}

function RollBackDialog({ chosen, onClose }: { chosen: Version; onClose: () => void }) {
  const t = useT(words)
  const go = useGoPath()
  const { policyId, version } = chosen
  const back = useWrite('POST /api/console/policies/roll-back', {
    renews: ['GET /api/console/policies'],
    onDone: (answer) => {
      toast({ text: t('rolled-back', { version: answer.version }), tone: 'gold' })
      onClose()
      go(`/rules/${policyId}/${answer.version}`)
    },
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('roll-back.title', { version })}
      actions={
        <Button
          kind="danger"
          busy={back.pending}
          onClick={() => back.write({ body: { policyId, toVersion: version } })}
        >
          {t('roll-back.confirm')}
        </Button>
      }
    >
      <p>{t('roll-back.detail', { version })}</p>
      {back.error != null && <ErrorNote error={back.error} slim />}
    </Dialog>
  )
}
