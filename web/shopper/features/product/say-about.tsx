import { useWrite } from '@heed/client'
import { Button, ButtonLink, ErrorNote, TextArea, toast, useT } from '@heed/ui'
import { useState } from 'react'
import { useMe } from '../../app/parts/use-me.ts'
import { words } from './words.ts'

const textLengthMax = 500

/** A word about this very thing, straight to those who make it; it stands in one's notebook at once. */
export function SayAbout({ productId, shopId }: { productId: string; shopId: string }) {
  const t = useT(words)
  const { person, signInPath } = useMe()
  const [text, setText] = useState('')
  const say = useWrite('POST /api/shop/mentions', {
    renews: ['GET /api/shop/voice'],
    onDone: () => {
      setText('')
      toast({ text: t('say.done') })
    },
  })
  return (
    <section className="product-section">
      <h2>{t('say')}</h2>
      {person === null ? (
        <p>
          <ButtonLink to={signInPath}>{t('say.signIn')}</ButtonLink>
        </p>
      ) : (
        <form
          className="product-say"
          onSubmit={(event) => {
            event.preventDefault()
            if (text.trim() === '') return
            say.write({ body: { shopId, productId, text: text.trim(), channel: 'mention' } })
          }}
        >
          <TextArea
            label={t('say.label')}
            value={text}
            rows={2}
            maxLength={textLengthMax}
            onChange={(event) => setText(event.target.value)}
          />
          {say.error != null && <ErrorNote error={say.error} slim />}
          <Button type="submit" busy={say.pending} why={text.trim() === '' ? t('say.empty') : undefined}>
            {t('say.send')}
          </Button>
        </form>
      )}
    </section>
  )
}
