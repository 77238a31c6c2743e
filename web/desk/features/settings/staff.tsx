import { type Answer, ApiError, read, useWrite } from '@heed/client'
import { Button, Dialog, Field, Person, QueryBoundary, Select, toast, useFormat, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '../../app/parts/use-me.ts'
import { words } from './words.ts'

type Member = Answer<'GET /api/desk/members'>['rows'][number]
type Role = Member['role']
const roles = ['owner', 'host', 'operator', 'warehouse', 'care'] as const

/** Who works here and as what; a change is done at once and can be taken back. */
export function Staff() {
  const members = useQuery(read('GET /api/desk/members'))
  return (
    <QueryBoundary query={members}>
      {(data) => (
        <div className="h-stack set-gap">
          <ul className="set-rows">
            {data.rows.map((member) => (
              <MemberRow key={member.personId} member={member} />
            ))}
          </ul>
          <AddMember />
        </div>
      )}
    </QueryBoundary>
  )
}

function MemberRow({ member }: { member: Member }) {
  const t = useT(words)
  const { instant } = useFormat()
  const { person } = useMe()
  const [leaving, setLeaving] = useState(false)
  const put = useWrite('PUT /api/desk/members/:personId', {
    renews: ['GET /api/desk/members'],
    onFailed: (error) => {
      if (error instanceof ApiError && error.code === 'last-owner') toast({ text: t('staff.last-owner') })
    },
  })
  const params = { personId: member.personId }
  const change = async (role: Role) => {
    await put.writeAsync({ params, body: { role } })
    toast({
      text: t('staff.changed', { name: member.name, role: t(`role.${role}`) }),
      undo: () => put.write({ params, body: { role: member.role } }),
    })
  }
  const remove = async () => {
    setLeaving(false)
    await put.writeAsync({ params, body: { role: null } })
    toast({ text: t('staff.remove.done', { name: member.name }) })
  }
  return (
    <li>
      <span>
        <Person name={member.name} size={28} />
        {person?.personId === member.personId && <span className="h-second h-small"> {t('staff.you')}</span>}
      </span>
      <Select
        label={t('role')}
        options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
        value={member.role}
        onChoose={(role) => role !== member.role && void change(role).catch(() => {})}
      />
      <span className="h-second">{t(`role.${member.role}.may`)}</span>
      <span className="h-second h-small">{t('staff.since', { time: instant(member.sinceAt, 'day') })}</span>
      <Button size="small" kind="quiet" onClick={() => setLeaving(true)}>
        {t('staff.remove')}
      </Button>
      <Dialog
        open={leaving}
        onClose={() => setLeaving(false)}
        title={t('staff.remove.title', { name: member.name })}
        actions={
          <Button kind="danger" busy={put.pending} onClick={() => void remove().catch(() => {})}>
            {t('staff.remove')}
          </Button>
        }
      >
        <p>{t('staff.remove.detail')}</p>
      </Dialog>
    </li>
  )
}

function AddMember() {
  const t = useT(words)
  const [id, setId] = useState('')
  const [role, setRole] = useState<Role>('operator')
  const [tried, setTried] = useState(false)
  const put = useWrite('PUT /api/desk/members/:personId', {
    renews: ['GET /api/desk/members'],
    onDone: () => {
      toast({ text: t('staff.added') })
      setId('')
      setTried(false)
    },
  })
  const unknown = put.error instanceof ApiError && put.error.status === 404 ? t('staff.no-such-person') : undefined
  const wrong = /^per_[0-9a-z]{20,40}$/.test(id.trim()) ? unknown : t('staff.add.wrong')
  return (
    <form
      className="set-form"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (wrong === undefined || wrong === unknown) put.write({ params: { personId: id.trim() }, body: { role } })
      }}
    >
      <h2>{t('staff.add')}</h2>
      <div className="set-line">
        <Field
          label={t('staff.add.id')}
          note={t('staff.add.note')}
          wrong={tried ? wrong : undefined}
          value={id}
          maxLength={60}
          onChange={(event) => setId(event.target.value)}
        />
        <Select
          label={t('role')}
          options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
          value={role}
          onChoose={setRole}
        />
        <Button type="submit" busy={put.pending}>
          {t('staff.add.do')}
        </Button>
      </div>
    </form>
  )
}
