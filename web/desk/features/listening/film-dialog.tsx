import { useWrite } from '@heed/client'
import { Button, Dialog, ErrorNote, Field, Picture, Quote, toast, useFormat, useLocale, useT } from '@heed/ui'
import { type FormEvent, useState } from 'react'
import type { Demand } from './lanes.ts'
import { words } from './words.ts'

const titleLengthMax = 60

/** Films the answer: the question, the best example of it, and the clip that shows the thing in use. */
export function FilmDialog({ demand, onClose }: { demand: Demand; onClose: () => void }) {
  const t = useT(words)
  const language = useLocale()
  const { say } = useFormat()
  const [title, setTitle] = useState('')
  const [silent, setSilent] = useState(true)
  const film = useWrite('POST /api/desk/videos', {
    renews: ['GET /api/desk/demands', 'GET /api/desk/demands/:demandId'],
    onDone: () => {
      onClose()
      toast({ text: t('film.done', { count: demand.people }), tone: 'gold' })
    },
  })
  const empty = title.trim() === ''
  const publish = (event: FormEvent) => {
    event.preventDefault()
    if (empty) return
    film.write({
      body: {
        title: { zh: title.trim(), en: title.trim() },
        picture: demand.product?.picture ?? 'parcel',
        productId: demand.productId,
        answersDemandIds: [demand.demandId],
        silent,
        sourceKey: null,
      },
    })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('film.title', { title: say(demand.title) })}
      actions={
        <Button
          kind="main"
          type="submit"
          form="listen-film"
          busy={film.pending}
          why={empty ? t('film.empty') : undefined}
        >
          {t('film.publish', { count: demand.people })}
        </Button>
      }
    >
      <form id="listen-film" className="h-stack" onSubmit={publish}>
        <Asked demand={demand} />
        <Field
          label={t('film.name')}
          placeholder={t('film.hint')}
          lang={language}
          value={title}
          maxLength={titleLengthMax}
          onChange={(event) => setTitle(event.target.value)}
        />
        <label className="listen-check">
          <input type="checkbox" checked={silent} onChange={(event) => setSilent(event.target.checked)} />
          {t('film.silent')}
        </label>
        {film.error != null && <ErrorNote error={film.error} slim />}
      </form>
    </Dialog>
  )
}

/** The thing to film and the best example of the question. */
function Asked({ demand }: { demand: Demand }) {
  const t = useT(words)
  const { say } = useFormat()
  const best = demand.quotes[0]
  return (
    <div className="listen-film">
      {demand.product && <Picture of={demand.product.picture} alt={say(demand.product.title)} />}
      <div className="h-stack">
        {best && <Quote size="small" text={best.text} marks={best.marks} lang={best.lang} person={best.name} />}
        <p className="h-second">{t('film.note')}</p>
      </div>
    </div>
  )
}
