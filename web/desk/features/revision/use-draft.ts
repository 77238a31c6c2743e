import { useWrite } from '@heed/client'
import { toast, useT } from '@heed/ui'
import { useState } from 'react'
import { type Draft, draftOf, type Opened } from './draft.ts'
import { words } from './words.ts'

/** The draft as it stands on the page, and the ways to keep it: as a draft, as a sample, on sale. */
export function useDraft(opened: Opened) {
  const t = useT(words)
  const { revision, product } = opened
  const [draft, setDraft] = useState<Draft>(() => draftOf(opened))
  const [kept, setKept] = useState(draft)
  const save = useWrite('POST /api/desk/revisions', { renews: ['GET /api/desk/revisions/:revisionId'] })
  const release = useWrite('POST /api/desk/revisions/:revisionId/release', {
    renews: [
      'GET /api/desk/revisions/:revisionId',
      'GET /api/desk/products',
      'GET /api/desk/products/:productId',
      'GET /api/desk/demands',
      'GET /api/desk/demands/:demandId',
    ],
  })
  const keep = async (state?: 'sample'): Promise<boolean> => {
    try {
      await save.writeAsync({
        body: {
          productId: product.productId,
          revisionId: revision.revisionId,
          changes: [...draft.changes],
          reading: draft.reading,
          demandIds: [...draft.demandIds],
          ...(state && { state }),
        },
      })
      setKept(draft)
      return true
    } catch {
      return false
    }
  }
  return {
    draft,
    change: (next: Partial<Draft>) => setDraft((old) => ({ ...old, ...next })),
    dirty: draft !== kept,
    pending: save.pending || release.pending,
    error: save.error ?? release.error,
    save: async () => {
      if (await keep()) toast({ text: t('saved') })
    },
    sample: async () => {
      if (await keep('sample')) toast({ text: t('sampled') })
    },
    /** Publishing takes what is on the page, so it keeps the draft first. */
    publish: async () => {
      if (draft !== kept && !(await keep())) return
      await release.writeAsync({ params: { revisionId: revision.revisionId } }).catch(() => undefined)
    },
  }
}
