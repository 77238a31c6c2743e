import { useWrite } from '@heed/client'
import { Button, ErrorNote, TextArea, useFormat, useLocale, useT } from '@heed/ui'
import { useState } from 'react'
import type { Demand } from './lanes.ts'
import { words } from './words.ts'

const readingLengthMax = 600

/** The merchant's reading, beside the words and never in their place. Written in the language on the page. */
export function OurReading({ demand }: { demand: Demand }) {
  const t = useT(words)
  const language = useLocale()
  const { say } = useFormat()
  const [typed, setTyped] = useState<string>()
  const write = useWrite('POST /api/desk/demands/:demandId/decide', {
    renews: ['GET /api/desk/demands', 'GET /api/desk/demands/:demandId'],
    onDone: () => setTyped(undefined),
  })
  const known = demand.reading ? say(demand.reading) || demand.reading.zh || demand.reading.en : ''
  if (typed === undefined) {
    return (
      <div className="listen-reading">
        <p className="h-second h-small">{t('reading')}</p>
        <button type="button" className="listen-reading-open" onClick={() => setTyped(known)}>
          {known === '' ? <span className="h-second">{t('reading.none')}</span> : known}
        </button>
      </div>
    )
  }
  const other = language === 'zh' ? 'en' : 'zh'
  const save = () => {
    const text = typed.trim()
    // Until someone writes the other language, it says the same: an empty reading would say nothing at all.
    const kept = demand.reading?.[other]
    const both = { [language]: text, [other]: kept && kept !== known ? kept : text } as { zh: string; en: string }
    write.write({ params: { demandId: demand.demandId }, body: { verb: 'read', reading: both } })
  }
  return (
    <div className="listen-reading">
      <TextArea
        label={t('reading')}
        note={t('reading.note')}
        value={typed}
        maxLength={readingLengthMax}
        autoFocus
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(undefined)
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save()
        }}
      />
      {write.error != null && <ErrorNote error={write.error} slim />}
      <div className="h-row">
        <Button
          kind="main"
          size="small"
          busy={write.pending}
          why={typed.trim() === '' ? t('reading.empty') : undefined}
          onClick={save}
        >
          {t('reading.save')}
        </Button>
        <Button size="small" kind="quiet" onClick={() => setTyped(undefined)}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}
