import { Empty, useT } from '@heed/ui'
import { useTitle } from '@heed/ui/shell'
import { frameWords } from './words.ts'

/** Stands where a screen is to come; its line in `routes.tsx` gives way to the feature's. */
export default function Soon() {
  const t = useT(frameWords)
  useTitle(t('soon.title'))
  return <Empty title={<h1>{t('soon.title')}</h1>} detail={t('soon.detail')} />
}
