import { ApiError, read, useWrite } from '@heed/client'
import { Button, Empty, ErrorNote, Field, QueryBoundary, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Choices } from './choices.tsx'
import { EndpointRow } from './endpoint-row.tsx'
import { ShownOnce } from './shown-once.tsx'
import { words } from './words.ts'

/** Addresses that hear of this shop's events, with what was sent to each. */
export function Webhooks() {
  const t = useT(words)
  const hooks = useQuery(read('GET /api/desk/webhooks'))
  return (
    <div className="h-stack set-gap">
      <p className="h-second">{t('hooks.lead')}</p>
      <QueryBoundary query={hooks}>
        {(data) => (
          <>
            <AddEndpoint types={data.types} />
            {data.rows.length === 0 ? (
              <Empty title={t('hooks.none')} />
            ) : (
              <ul className="set-cards">
                {data.rows.map((one) => (
                  <EndpointRow key={one.endpointId} one={one} />
                ))}
              </ul>
            )}
          </>
        )}
      </QueryBoundary>
    </div>
  )
}

const said = ['url-not-allowed', 'too-many-endpoints', 'unknown-type'] as const

function AddEndpoint({ types }: { types: readonly string[] }) {
  const t = useT(words)
  const [url, setUrl] = useState('')
  const [chosen, setChosen] = useState<string[]>([])
  const [tried, setTried] = useState(false)
  const make = useWrite('POST /api/desk/webhooks', { renews: ['GET /api/desk/webhooks'] })
  const wrong = {
    url: /^https?:\/\/\S+$/.test(url.trim()) ? undefined : t('hooks.url.note'),
    types: chosen.length === 0 ? t('keys.may.wrong') : undefined,
  }
  const refused = said.find((one) => make.error instanceof ApiError && make.error.code === one)
  const close = () => {
    make.reset()
    setUrl('')
    setChosen([])
    setTried(false)
  }
  return (
    <form
      className="set-form"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!wrong.url && !wrong.types) make.write({ body: { url: url.trim(), types: chosen } })
      }}
    >
      <Field
        label={t('hooks.url')}
        note={t('hooks.url.note')}
        wrong={tried ? (wrong.url ?? (refused && t(`hooks.${refused}`))) : undefined}
        type="url"
        placeholder="https://"
        value={url}
        maxLength={500}
        onChange={(event) => setUrl(event.target.value)}
      />
      <details className="set-types">
        <summary>
          {t('hooks.types')} {chosen.length > 0 && t('hooks.count', { count: chosen.length })}
        </summary>
        <Choices
          label={t('hooks.types')}
          options={types.map((value) => ({ value, label: value }))}
          chosen={chosen}
          onChoose={setChosen}
        />
      </details>
      {tried && wrong.types && <p className="set-wrong">{wrong.types}</p>}
      <span className="h-row">
        <Button onClick={() => setChosen([...types])}>{t('hooks.types.all')}</Button>
        <Button type="submit" kind="main" busy={make.pending}>
          {t('hooks.make')}
        </Button>
      </span>
      {make.error != null && !refused && <ErrorNote error={make.error} slim />}
      {make.answer && <ShownOnce title={t('hooks.made')} secret={make.answer.secret} onClose={close} />}
    </form>
  )
}
