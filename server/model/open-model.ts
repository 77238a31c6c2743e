import { createHash } from 'node:crypto'
import { type Clock, day, limit, type Outcome, pause, refuse } from '@heed/kernel'
import { circuit } from './circuit.ts'
import { postChat } from './post-chat.ts'
import type { ModelSettings } from './read-settings.ts'
import { type ModelAsk, sizes, writePrompt } from './write-prompt.ts'

export type ModelRefusal =
  /** No endpoint is named: everything goes on without one. */
  | 'off'
  /** The day's tokens are spent. */
  | 'budget-spent'
  /** Others are being answered; a draft is not worth a queue. */
  | 'busy'
  /** It failed several times in a row and is left alone for a while. */
  | 'resting'
  | 'timed-out'
  | 'failed'

export interface Model {
  /** Wording for people to read or edit, never a figure: a refusal costs nothing but the nicer words. */
  word(ask: ModelAsk): Promise<Outcome<{ text: string }, ModelRefusal>>
}

export interface ModelParts {
  clock: Pick<Clock, 'wall'>
  /** Resolves after so many milliseconds or when the signal aborts. */
  wait?: (ms: number, signal?: AbortSignal) => Promise<unknown>
}

const waitMsMax = limit('model.wait-ms', 8_000, 'a person at the desk writes the line herself in that time')
const callsMax = limit('model.calls', 2, 'calls at once; whoever comes third does without')
const cachedMax = limit('model.cached', 1_000, 'answers kept in memory, the oldest given up first')

export function openModel(settings: ModelSettings | null, { clock, wait = pause }: ModelParts): Model {
  const cache = new Map<string, string>()
  const breaker = circuit()
  const budget = dailyBudget(settings?.tokensPerDay ?? 0)
  let calls = 0

  async function call(ask: ModelAsk, to: ModelSettings, key: string): Promise<Outcome<{ text: string }, ModelRefusal>> {
    const messages = writePrompt(ask)
    const size = sizes[ask.task]
    // A character is at most about one token in either language.
    const reserved = messages.reduce<number>((sum, one) => sum + one.content.length, size.tokens)
    if (!budget.take(reserved, clock.wall())) return refuse('budget-spent')
    if (!breaker.mayCall(clock.wall())) {
      budget.giveBack(reserved)
      return refuse('resting')
    }
    const answered = await postChat(to, messages, size.tokens, (signal) => wait(waitMsMax.max, signal))
    if (!answered.ok) {
      breaker.failed(clock.wall())
      return answered
    }
    breaker.worked()
    if (answered.tokens !== null) budget.giveBack(reserved - answered.tokens)
    const text = answered.text.slice(0, size.characters)
    cache.set(key, text)
    if (cache.size > cachedMax.max) cache.delete(cache.keys().next().value!)
    return { ok: true, text }
  }

  return {
    async word(ask) {
      if (!settings) return refuse('off')
      const key = createHash('sha256')
        .update(JSON.stringify([ask.task, writePrompt(ask)]))
        .digest('hex')
      const known = cache.get(key)
      if (known !== undefined) return { ok: true, text: known }
      if (calls >= callsMax.max) return refuse('busy')
      calls += 1
      try {
        return await call(ask, settings, key)
      } finally {
        calls -= 1
      }
    },
  }
}

/** What is asked for is taken before the call, what was not used comes back: two calls at once never overdraw. */
function dailyBudget(tokensPerDay: number) {
  let today = -1
  let spent = 0
  return {
    take(tokens: number, wall: number): boolean {
      const current = Math.floor(wall / day)
      if (current !== today) {
        today = current
        spent = 0
      }
      if (spent + tokens > tokensPerDay) return false
      spent += tokens
      return true
    },
    giveBack(tokens: number): void {
      spent = Math.max(0, spent - tokens)
    },
  }
}
