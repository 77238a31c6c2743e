import { useWrite } from '@heed/client'
import { Button, Card, Dialog, ErrorNote, toast, useT } from '@heed/ui'
import { useDemo } from '@heed/ui/demo'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { words } from './words.ts'

/** The way out of the demo: asked once more, then everything of the demo shops is gone. */
export function ForgetDemo() {
  const t = useT(words)
  const demo = useDemo()
  const queries = useQueryClient()
  const [sure, setSure] = useState(false)
  const forget = useWrite('POST /api/console/demo/forget', {
    onDone: () => {
      setSure(false)
      toast({ text: t('forget.done') })
      void queries.invalidateQueries()
    },
  })
  if (!demo) return null
  return (
    <Card>
      <h2 className="over-head">{t('forget')}</h2>
      <p className="h-second">{t('forget.lead')}</p>
      <p className="over-forget">
        <Button kind="danger" why={demo.growing ? t('clock.growing') : undefined} onClick={() => setSure(true)}>
          {t('forget')}
        </Button>
      </p>
      <Dialog
        open={sure}
        onClose={() => setSure(false)}
        title={t('forget.title')}
        actions={
          <Button kind="danger" busy={forget.pending} onClick={() => forget.write({})}>
            {t('forget.confirm')}
          </Button>
        }
      >
        <p>{t('forget.detail')}</p>
        {forget.error != null && <ErrorNote error={forget.error} slim />}
      </Dialog>
    </Card>
  )
}
