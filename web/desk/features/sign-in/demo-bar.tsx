import { Go, useT } from '@heed/ui'
import { Bar } from '@heed/ui/shell'
import { useMe } from '../../app/parts/use-me.ts'
import { words } from './words.ts'

/** Says that the town is invented, and where a shop of one's own begins. */
export function DemoBar() {
  const t = useT(words)
  const { demo, person } = useMe()
  if (!demo || !person) return null
  return (
    <Bar tone="gold">
      <span>{t('demo')}</span>
      <Go to="/sign-in?form=up" className="h-link door-demo-link">
        {t('demo.own')}
      </Go>
      <Go to="/sign-in" className="h-link door-demo-link">
        {t('demo.other')}
      </Go>
    </Bar>
  )
}
