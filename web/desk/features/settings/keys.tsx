import { type Answer, ApiError, read, useWrite } from '@heed/client'
import { Button, Dialog, Empty, ErrorNote, Field, QueryBoundary, toast, useFormat, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Permission, useMe } from '../../app/parts/use-me.ts'
import { Choices } from './choices.tsx'
import { ShownOnce } from './shown-once.tsx'
import { words } from './words.ts'

type Key = Answer<'GET /api/desk/keys'>['rows'][number]
const permissions = ['listen', 'catalog', 'show', 'orders', 'ship', 'care', 'score', 'settings'] as const

/** Keys for other systems: made with a name and what they may do, shown once, revoked for good. */
export function Keys() {
  const t = useT(words)
  const keys = useQuery(read('GET /api/desk/keys'))
  return (
    <div className="h-stack set-gap">
      <p className="h-second">{t('keys.lead')}</p>
      <MakeKey />
      <QueryBoundary query={keys} isEmpty={(data) => data.rows.length === 0} empty={<Empty title={t('keys.none')} />}>
        {(data) => (
          <ul className="set-rows">
            {data.rows.map((key) => (
              <KeyRow key={key.keyId} one={key} />
            ))}
          </ul>
        )}
      </QueryBoundary>
    </div>
  )
}

function MakeKey() {
  const t = useT(words)
  const { may } = useMe()
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<Permission[]>([])
  const [tried, setTried] = useState(false)
  const make = useWrite('POST /api/desk/keys', { renews: ['GET /api/desk/keys'] })
  const wrong = {
    name: name.trim() === '' ? t('keys.name.wrong') : undefined,
    may: chosen.length === 0 ? t('keys.may.wrong') : undefined,
  }
  const code = make.error instanceof ApiError ? make.error.code : ''
  const close = () => {
    make.reset()
    setName('')
    setChosen([])
    setTried(false)
  }
  return (
    <form
      className="set-form"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!wrong.name && !wrong.may) make.write({ body: { name: name.trim(), permissions: chosen } })
      }}
    >
      <Field
        label={t('keys.name')}
        wrong={tried ? wrong.name : undefined}
        value={name}
        maxLength={60}
        onChange={(event) => setName(event.target.value)}
      />
      <Choices
        label={t('keys.may')}
        options={permissions.filter(may).map((value) => ({ value, label: t(`may.${value}`) }))}
        chosen={chosen}
        onChoose={setChosen}
        wrong={tried ? wrong.may : undefined}
      />
      {make.error != null &&
        (code === 'wider-than-yours' || code === 'too-many-keys' ? (
          <p className="set-wrong" role="alert">
            {t(`keys.${code}`)}
          </p>
        ) : (
          <ErrorNote error={make.error} slim />
        ))}
      <Button type="submit" busy={make.pending}>
        {t('keys.make')}
      </Button>
      {make.answer && <ShownOnce title={t('keys.made', { name })} secret={make.answer.key} onClose={close} />}
    </form>
  )
}

function KeyRow({ one }: { one: Key }) {
  const t = useT(words)
  const { instant } = useFormat()
  const [sure, setSure] = useState(false)
  const revoke = useWrite('DELETE /api/desk/keys/:keyId', {
    renews: ['GET /api/desk/keys'],
    onDone: () => {
      setSure(false)
      toast({ text: t('keys.revoke.done') })
    },
  })
  const wordMay = (name: string) => {
    const known = permissions.find((each) => each === name)
    return known ? t(`may.${known}`) : name
  }
  return (
    <li data-gone={one.revokedAt !== null || undefined}>
      <strong>{one.name}</strong>
      <code>{one.hint}</code>
      <span className="h-second">{one.permissions.map(wordMay).join(' · ')}</span>
      <span className="h-second h-small">
        {one.revokedAt === null
          ? t('keys.created', { time: instant(one.createdAt) })
          : t('keys.revoked', { time: instant(one.revokedAt) })}
      </span>
      {one.revokedAt === null ? (
        <Button size="small" kind="quiet" onClick={() => setSure(true)}>
          {t('keys.revoke')}
        </Button>
      ) : (
        <span />
      )}
      <Dialog
        open={sure}
        onClose={() => setSure(false)}
        title={t('keys.revoke.title', { name: one.name })}
        actions={
          <Button kind="danger" busy={revoke.pending} onClick={() => revoke.write({ params: { keyId: one.keyId } })}>
            {t('keys.revoke')}
          </Button>
        }
      >
        <p>{t('keys.revoke.detail')}</p>
      </Dialog>
    </li>
  )
}
