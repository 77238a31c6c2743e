import { clock } from '@heed/client'
import type DanmakuStage from 'danmaku/dist/esm/danmaku.dom.js'
import { useEffect, useRef, useState } from 'react'
import type { BulletChoice } from '../../app/parts/bullet-choice.ts'
import { pickBullets } from './pick-bullets.ts'
import type { Spoken } from './use-words-said.ts'

type BulletsProps = { spoken: readonly Spoken[]; ownTexts: readonly string[]; atMs: number; choice: BulletChoice }

/** Pixels a second: slow enough to read a sentence once while it crosses a phone. */
const speed = 88

/**
 * Comments flying over the upper part of the picture; the written log says the same to readers of the page. Each
 * second draws what was said in it, spread over the next; after a jump the sky is cleared first.
 */
export function Bullets({ spoken, ownTexts, atMs, choice }: BulletsProps) {
  const sky = useRef<HTMLDivElement>(null)
  const stage = useStage(sky)
  const drawnUntil = useRef(atMs)
  const ownDrawn = useRef(ownTexts.length)

  useEffect(() => {
    const from = drawnUntil.current
    drawnUntil.current = atMs
    if (!stage || choice === 'off') return
    const picked = pickBullets(spoken, { fromMs: from, untilMs: atMs, choice })
    if (picked === 'jumped') stage.clear()
    else
      for (const one of picked)
        clock.after(Math.max(0, (one.offsetMs ?? from) - from), () => fly(stage, one.text, one.fromHost))
  }, [atMs, spoken, stage, choice])

  useEffect(() => {
    const fresh = ownTexts.slice(ownDrawn.current)
    ownDrawn.current = ownTexts.length
    if (stage) for (const text of fresh) fly(stage, text, false, true)
  }, [ownTexts, stage])

  return <div className="room-sky" ref={sky} aria-hidden="true" />
}

function fly(stage: DanmakuStage, text: string, fromHost: boolean, own = false): void {
  const colour = fromHost ? '#f6ebd2' : '#ffffff'
  const border = own ? { border: '1px solid #ffffff', borderRadius: '16px' } : {}
  stage.emit({
    text,
    style: {
      padding: '0 10px',
      lineHeight: '30px',
      fontSize: '16px',
      fontWeight: '500',
      color: colour,
      textShadow: '0 0 3px rgb(0 0 0 / 80%), 0 1px 2px rgb(0 0 0 / 80%)',
      ...border,
    },
  })
}

function useStage(sky: React.RefObject<HTMLDivElement | null>): DanmakuStage | undefined {
  const [stage, setStage] = useState<DanmakuStage>()
  useEffect(() => {
    const container = sky.current
    if (!container) return
    let gone = false
    let made: DanmakuStage | undefined
    const follow = new ResizeObserver(() => made?.resize())
    void import('danmaku/dist/esm/danmaku.dom.js').then(({ default: Danmaku }) => {
      if (gone) return
      made = new Danmaku({ container, speed })
      follow.observe(container)
      setStage(made)
    })
    return () => {
      gone = true
      follow.disconnect()
      made?.destroy()
    }
  }, [sky])
  return stage
}
