import { read, useWrite } from '@heed/client'
import { Button, ErrorNote, Select, TextArea, toast, useLocale, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { words } from './words.ts'

const textLengthMax = 500

/** The lane of the lone voice: a word to a shop from anywhere, heard like any other. */
export function SayOne() {
  const t = useT(words)
  const language = useLocale()
  const shops = useQuery(read('GET /api/open/shops'))
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [shopId, setShopId] = useState<string | null>(null)
  const say = useWrite('POST /api/shop/mentions', {
    renews: ['GET /api/shop/voice'],
    onDone: () => {
      toast({ text: t('say.done') })
      setText('')
      setOpen(false)
    },
  })
  if (!open) {
    return (
      <button type="button" className="voice-say" onClick={() => setOpen(true)}>
        {t('say.open')}
      </button>
    )
  }
  const why = shopId === null ? t('say.noShop') : text.trim() === '' ? t('say.noText') : undefined
  return (
    <form
      className="voice-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (why !== undefined || shopId === null) return
        say.write({ body: { shopId, text: text.trim(), productId: null, channel: 'mention' } })
      }}
    >
      <Select
        label={t('say.shop')}
        options={(shops.data?.rows ?? []).map((shop) => ({ value: shop.shopId, label: shop.name[language] }))}
        value={shopId}
        onChoose={setShopId}
      />
      <TextArea
        label={t('say.text')}
        note={t('say.note')}
        value={text}
        maxLength={textLengthMax}
        autoFocus
        onChange={(event) => setText(event.target.value)}
      />
      {say.error != null && <ErrorNote error={say.error} slim />}
      <div className="h-row">
        <Button kind="main" type="submit" why={why} busy={say.pending}>
          {t('say.send')}
        </Button>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          {t('say.cancel')}
        </Button>
      </div>
    </form>
  )
}
