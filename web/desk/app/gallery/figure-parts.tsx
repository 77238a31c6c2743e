import { Avatar, Card, Chip, DayLine, Figure, Money, type State, StateMark } from '@heed/ui'
import { Part } from './part.tsx'
import { noon } from './samples.ts'

const states: State[] = ['heard', 'owed', 'late', 'kept', 'broken', 'live', 'asking']
const grounds = [
  'paper',
  'card',
  'sunk',
  'gold-wash',
  'pine-wash',
  'vermilion-wash',
  'indigo-wash',
  'gold',
  'pine',
  'vermilion',
  'indigo',
  'ink',
]

export function FigureParts() {
  return (
    <>
      <Part name="Figure">
        <div className="g-grid">
          <Figure
            size="large"
            label="问过的人"
            value={61}
            unit="人"
            asOf={noon}
            to="/listening?tab=length"
            beside={<DayLine days={[3, 5, 4, 9, 12, 11, 17]} />}
          />
          <Figure
            label="Promise kept"
            value={97.4}
            digits={1}
            unit="%"
            asOf={noon}
            to="/orders"
            version="formula 2025-03"
          />
          <Figure
            label="Compensation paid"
            value={<Money value={{ minor: 146_000, currency: 'CNY' }} />}
            asOf={noon}
            to="/promises"
          />
        </div>
      </Part>
      <Part name="Money and days">
        <div className="h-row">
          <Money size="price" value={{ minor: 25_900, currency: 'CNY' }} />
          <Money value={{ minor: 980, currency: 'CNY' }} />
          <DayLine days={[0, 0, 0, 0, 0, 0, 0]} />
          <DayLine days={[9, 7, 7, 4, 3, 1, 0]} />
          <Avatar name="许苓" size={40} />
          <Avatar name="Mary Whitfield" size={40} />
          <Avatar name="贺云舟" />
          <Avatar name="小满" />
        </div>
      </Part>
      <StatesPart />
      <MaterialPart />
    </>
  )
}

function MaterialPart() {
  return (
    <Part name="Material">
      <div className="g-pictures">
        {grounds.map((ground) => (
          <Card key={ground} flush>
            <div className="g-swatch" style={{ background: `var(--${ground})` }} />
            <p className="h-small" style={{ padding: '4px 8px' }}>
              {ground}
            </p>
          </Card>
        ))}
      </div>
      <div className="h-stack" style={{ marginTop: 24 }}>
        {[40, 28, 20, 18, 16, 14, 12].map((size) => (
          <p key={size} style={{ fontSize: `var(--size-${size})`, lineHeight: 1.4 }}>
            {size} 好内容,好商品,好服务 Good content, good service 0123456789
          </p>
        ))}
      </div>
    </Part>
  )
}

function StatesPart() {
  return (
    <Part name="States">
      <div className="h-stack">
        <div className="h-row">
          {states.map((state) => (
            <StateMark key={state} state={state} />
          ))}
        </div>
        <div className="h-row">
          {states.map((state) => (
            <StateMark key={state} state={state} filled />
          ))}
        </div>
        <div className="h-row">
          <Chip>plain</Chip>
          <Chip tone="gold">颜色 96</Chip>
          <Chip tone="pine">kept</Chip>
          <Chip tone="vermilion">late</Chip>
          <Chip tone="indigo" onRemove={() => {}}>
            removable
          </Chip>
          <Chip chosen onChoose={() => {}}>
            chosen
          </Chip>
          <Chip onChoose={() => {}}>可选</Chip>
        </div>
      </div>
    </Part>
  )
}
