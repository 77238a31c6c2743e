import { X } from 'lucide-react'
import { Button, IconButton } from '../controls/button.tsx'
import { Bar } from '../shell/bar.tsx'
import { Go } from '../shell/go.tsx'
import { useT } from '../words/define-words.ts'
import { setDemoPlace, storiesOpen, useDemoPlace } from './demo-place.ts'
import { type DemoFace, useDemo } from './use-demo.ts'
import { words } from './words.ts'
import './demo.css'

/** One thin line: the data is invented, how far the town has grown, and where a shop of one's own begins. */
export function DemoBar({ face }: { face: DemoFace }) {
  const t = useT(words)
  const demo = useDemo()
  const place = useDemoPlace()
  if (!demo || place.away) return null
  const { growing } = demo
  return (
    <aside aria-label={t('demo')}>
      <Bar tone="gold">
        <strong>{t('demo')}</strong>
        {growing ? (
          <span className="demo-growing" role="status">
            {t('growing', { day: growing.days, of: growing.of })}
            <progress
              value={growing.days}
              max={growing.of}
              aria-label={t('growing', { day: growing.days, of: growing.of })}
            />
          </span>
        ) : (
          <span className="demo-said">{t('invented')}</span>
        )}
        <Go
          to={face === 'desk' ? '/sign-in?form=up' : '/desk/sign-in?form=up'}
          away={face !== 'desk'}
          className="demo-link"
        >
          {t('own')}
        </Go>
        {demo.stories.length > 0 && (
          <Button
            size="small"
            kind="quiet"
            aria-expanded={storiesOpen(place, face)}
            onClick={() => setDemoPlace({ stories: !storiesOpen(place, face) })}
          >
            {t('stories')}
          </Button>
        )}
        <IconButton
          className="demo-hide"
          label={t('hide')}
          icon={<X size={14} />}
          onClick={() => setDemoPlace({ away: true, stories: false })}
        />
      </Bar>
    </aside>
  )
}
