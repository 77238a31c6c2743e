import { clock } from '@heed/client'
import { Ago, Button, Card, Countdown, Person, Quote, Thread, type ThreadStep } from '@heed/ui'
import { useState } from 'react'
import { Part } from './part.tsx'
import { hour, noon } from './samples.ts'

const lateOrder: ThreadStep[] = [
  { id: 'paid', state: 'happened', title: '付款,约定明天 18:00 前发出', at: noon - 30 * hour, to: '/orders' },
  { id: 'packed', state: 'happened', title: '已打包,412 克', at: noon - 20 * hour, to: '/orders' },
  { id: 'missed', state: 'broken', title: '18:00 前没有发出', at: noon - 6 * hour, detail: '枝枝的花:今天的车满了。' },
  { id: 'coupon', state: 'mended', title: '¥5 券已到账,没人开口', at: noon - 6 * hour, to: '/promises' },
  { id: 'sent', state: 'happened', title: '已揽收,昆明', at: noon - 2 * hour },
  { id: 'arrive', state: 'owed', title: '明天 20:00 前送到门口', at: noon + 24 * hour, detail: '还没有扫描到中转' },
]

const demand: ThreadStep[] = [
  { id: 'said', state: 'happened', title: '61 people said it', at: noon - 400 * hour, to: '/listening' },
  { id: 'read', state: 'happened', title: 'Nuanyan read it', at: noon - 300 * hour, to: '/listening' },
  { id: 'changed', state: 'happened', title: '58 → 53 cm', at: noon - 200 * hour, to: '/products' },
  { id: 'film', state: 'late', title: 'Filmed answer', at: noon - 20 * hour },
  { id: 'told', state: 'owed', title: '214 to be told' },
]

export function ThreadParts() {
  const [drawn, setDrawn] = useState(0)
  return (
    <>
      <Part name="Thread 金线">
        <div className="g-grid">
          <Card>
            <Thread label="订单 1024" steps={lateOrder} />
          </Card>
          <Card>
            <div className="h-stack">
              <Thread key={drawn} label="A demand" steps={demand} draws={drawn > 0} />
              <Button size="small" onClick={() => setDrawn(drawn + 1)}>
                Draw again
              </Button>
            </div>
          </Card>
        </div>
        <Card>
          <Thread label="A demand, across" steps={demand} direction="horizontal" />
        </Card>
        <Card>
          <Thread
            label="订单 1024,横排"
            steps={lateOrder.map((step) => ({ ...step, detail: undefined }))}
            direction="horizontal"
          />
        </Card>
      </Part>
      <Part name="Quote">
        <div className="h-stack">
          <Quote
            size="large"
            text="配阔腿裤太长,我都塞进去"
            marks={[[0, 6]]}
            person={<Person name="陈禾" />}
            source="买家秀 · 樱花粉开衫"
            time={<Ago at={clock.now() - 31 * hour} />}
          />
          <Quote
            text="Too long with wide-leg trousers, I tuck it in every single time and it still bunches at the waist"
            marks={[[0, 30]]}
            person={<Person name="Mary Whitfield" />}
            source="bullet comment, 12:04 of the show"
            time={<Ago at={clock.now() - 5 * 60_000} />}
          />
          <Quote size="small" text="又老又土,像我妈的" marks={[[0, 4]]} />
        </div>
      </Part>
      <Part name="Countdown">
        <div className="h-row">
          <Countdown to={clock.now() + 50 * hour} />
          <Countdown to={clock.now() + 2 * hour + 14 * 60_000} />
          <Countdown to={clock.now() + 200_000} />
          <Countdown to={clock.now() - 3 * hour} />
        </div>
      </Part>
    </>
  )
}
