import { useWrite } from '@heed/client'
import { useQueryClient } from '@tanstack/react-query'
import { ArrowRight, Play, X } from 'lucide-react'
import { Button, IconButton } from '../controls/button.tsx'
import { Select } from '../controls/select.tsx'
import { toast } from '../surfaces/toast.tsx'
import { useT } from '../words/define-words.ts'
import { useFormat } from '../words/format.ts'
import { setDemoPlace, storiesOpen, useDemoPlace } from './demo-place.ts'
import { useGoStep } from './go-step.ts'
import { type DemoFace, type StoryStep, useDemo } from './use-demo.ts'
import { words } from './words.ts'
import './demo.css'

/** The stories, one step at a time: which one, where in it, what it shows, and the button that lets it happen. */
export function StoriesBar({ face }: { face: DemoFace }) {
  const demo = useDemo()
  const place = useDemoPlace()
  const first = demo?.stories[0]
  if (!demo || !first || !storiesOpen(place, face)) return null
  const step = demo.stories.find((one) => one.step === place.step) ?? first
  return <OpenStories face={face} stories={demo.stories} step={step} />
}

type OpenProps = { face: DemoFace; stories: readonly StoryStep[]; step: StoryStep }

function OpenStories({ face, stories, step }: OpenProps) {
  const t = useT(words)
  const { say } = useFormat()
  const names = [...new Set(stories.map((one) => one.story))]
  const steps = stories.filter((one) => one.story === step.story)
  const go = useGoStep(face, step)
  const next = stories[stories.indexOf(step) + 1]
  return (
    <section className="demo-stories" aria-label={t('bar')}>
      <Select
        label={t('choose')}
        options={names.map((value) => ({ value, label: wordStory(t, value) }))}
        value={step.story}
        onChoose={(story) => choose(stories.find((one) => one.story === story))}
      />
      <Steps steps={steps} step={step} />
      <p className="demo-title">{say(step.title)}</p>
      <span className="demo-do">
        <Button size="small" busy={go.pending} onClick={go.run}>
          {go.name ? t('look.as', { name: say(go.name) }) : t('look')}
        </Button>
        {step.plays && <PlayButton key={step.step} step={step} />}
        <Button size="small" kind="quiet" why={next ? undefined : '—'} onClick={() => choose(next)}>
          {t('next')}
          <ArrowRight size={14} />
        </Button>
        <IconButton
          className="demo-hide"
          label={t('hide')}
          icon={<X size={14} />}
          onClick={() => setDemoPlace({ stories: false })}
        />
      </span>
    </section>
  )
}

/** The golden thread of one story: steps behind are filled, the one looked at is ringed. */
function Steps({ steps, step }: { steps: readonly StoryStep[]; step: StoryStep }) {
  const t = useT(words)
  const { say } = useFormat()
  const at = steps.indexOf(step)
  return (
    <ol className="demo-steps" aria-label={t('steps')}>
      {steps.map((one, index) => (
        <li key={one.step} data-behind={index <= at || undefined}>
          <button
            type="button"
            className="demo-step"
            aria-label={t('step', { nth: index + 1, title: say(one.title) })}
            aria-current={one === step ? 'step' : undefined}
            title={say(one.title)}
            onClick={() => choose(one)}
          />
        </li>
      ))}
    </ol>
  )
}

function PlayButton({ step }: { step: StoryStep }) {
  const t = useT(words)
  const queries = useQueryClient()
  const play = useWrite('POST /api/open/demo/play', {
    onDone: () => {
      toast({ text: t('played'), tone: 'gold' })
      void queries.invalidateQueries()
    },
    onFailed: () => toast({ text: t('not-possible-now') }),
  })
  return (
    <Button
      size="small"
      kind="main"
      icon={<Play size={12} />}
      busy={play.pending}
      onClick={() => play.write({ body: { step: step.step } })}
    >
      {t(play.pending ? 'playing' : 'play')}
    </Button>
  )
}

function choose(step: StoryStep | undefined): void {
  if (step) setDemoPlace({ step: step.step })
}

const told = ['cashmere', 'umbrella', 'flowers', 'creator', 'operator'] as const

function wordStory(t: (key: `story.${(typeof told)[number]}`) => string, story: string): string {
  const known = told.find((one) => one === story)
  return known ? t(`story.${known}`) : story
}
