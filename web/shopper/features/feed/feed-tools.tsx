import { useT } from '@heed/ui'
import { Brand, LanguageSwitch, ThemeSwitch } from '@heed/ui/shell'
import { slots } from '../../app/slots.tsx'
import { frameWords } from '../../app/words.ts'

/** The feed's own thin head: the full one would take a tenth of the picture. */
export function FeedTools() {
  const t = useT(frameWords)
  const { Account } = slots
  return (
    <div className="feed-head">
      <Brand name={t('brand')} />
      <span className="h-row">
        <LanguageSwitch />
        <ThemeSwitch />
        {Account && <Account />}
      </span>
    </div>
  )
}
