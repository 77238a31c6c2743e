import { Button, ErrorNote, TextArea, useFormat, useKeys, useLocale, useT } from '@heed/ui'
import { PageShell } from '@heed/ui/desk'
import { useState } from 'react'
import { Asked } from './asked.tsx'
import { ChangeRows } from './change-rows.tsx'
import { type Opened, readIn, realChanges, write } from './draft.ts'
import { Pictures } from './pictures.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { Steps } from './steps.tsx'
import { useDemands } from './use-demands.ts'
import { useDraft } from './use-draft.ts'
import { words } from './words.ts'

const readingLengthMax = 600

/** Changing a product for a stated reason: what changes beside why, the words beside the reading. */
export function DraftPage({ opened }: { opened: Opened }) {
  const t = useT(words)
  const language = useLocale()
  const { say } = useFormat()
  const { revision, product } = opened
  const form = useDraft(opened)
  const demands = useDemands(product.productId, form.draft.demandIds)
  const [publishing, setPublishing] = useState(false)
  const nothing = realChanges(form.draft).length === 0 ? t('nothing') : undefined
  useKeys([
    { keys: 'mod+s', does: t('save'), run: () => void form.save() },
    { keys: 'mod+enter', does: t('publish'), run: () => nothing === undefined && setPublishing(true) },
  ])
  return (
    <PageShell
      title={t('title', { product: say(product.title) })}
      lead={t('lead', { number: product.revisionNumber + 1 })}
      actions={<Actions state={revision.state} form={form} nothing={nothing} onPublish={() => setPublishing(true)} />}
      side={
        <Asked
          demands={demands}
          onDemands={(demandIds) => form.change({ demandIds })}
          demandIds={form.draft.demandIds}
        />
      }
    >
      <div className="h-stack revise-main">
        <Steps revision={revision} people={demands.people} />
        {form.error != null && <ErrorNote error={form.error} />}
        <ChangeRows product={product} changes={form.draft.changes} onChanges={(changes) => form.change({ changes })} />
        <div className="revise-pair">
          <Pictures product={product} changes={form.draft.changes} />
          <TextArea
            label={t('reading')}
            note={t('reading.note')}
            rows={6}
            maxLength={readingLengthMax}
            value={readIn(form.draft.reading, language)}
            onChange={(event) => form.change({ reading: write(form.draft.reading, language, event.target.value) })}
          />
        </div>
      </div>
      {publishing && (
        <PublishDialog
          product={product}
          draft={form.draft}
          demands={demands}
          pending={form.pending}
          onClose={() => setPublishing(false)}
          onPublish={() => void form.publish().then(() => setPublishing(false))}
        />
      )}
    </PageShell>
  )
}

type ActionsProps = {
  state: Opened['revision']['state']
  form: ReturnType<typeof useDraft>
  /** Why there is nothing to make or to sell yet. */
  nothing: string | undefined
  onPublish: () => void
}

function Actions({ state, form, nothing, onPublish }: ActionsProps) {
  const t = useT(words)
  return (
    <>
      <Button
        hint="mod+s"
        busy={form.pending}
        why={form.dirty ? undefined : t('save.clean')}
        onClick={() => void form.save()}
      >
        {t('save')}
      </Button>
      {state === 'draft' && (
        <Button busy={form.pending} why={nothing} onClick={() => void form.sample()}>
          {t('sample')}
        </Button>
      )}
      <Button kind="main" hint="mod+enter" why={nothing} onClick={onPublish}>
        {t('publish')}
      </Button>
    </>
  )
}
