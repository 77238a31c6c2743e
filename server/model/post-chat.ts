import { limit, type Outcome, refuse } from '@heed/kernel'
import { z } from 'zod'
import type { ModelSettings } from './read-settings.ts'
import type { Message } from './write-prompt.ts'

const answerBytesMax = limit('model.answer-bytes', 65_536, 'a short text and its wrapping; more is no answer to this')

/** The part of the chat completion format that is relied on. */
const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullable() }) })).min(1),
  usage: z.object({ total_tokens: z.int().min(0) }).optional(),
})

/**
 * One `POST /chat/completions`, not followed elsewhere and given up when `patience` is over. `tokens` is what the endpoint
 * says it cost, null when it does not say.
 */
export async function postChat(
  { url, key, name }: ModelSettings,
  messages: readonly Message[],
  tokensMax: number,
  patience: (signal: AbortSignal) => Promise<unknown>,
): Promise<Outcome<{ text: string; tokens: number | null }, 'timed-out' | 'failed'>> {
  const giveUp = new AbortController()
  const done = new AbortController()
  let late = false
  void patience(done.signal).then(() => {
    late = !done.signal.aborted
    giveUp.abort()
  })
  try {
    const response = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      redirect: 'error',
      signal: giveUp.signal,
      headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body: JSON.stringify({ model: name, messages, max_tokens: tokensMax, temperature: 0.2, stream: false }),
    })
    if (!response.ok || !response.body) return refuse('failed', { status: response.status })
    const read = completion.safeParse(JSON.parse(await readAnswer(response.body)))
    const text = read.data?.choices[0]?.message.content?.trim()
    return text ? { ok: true, text, tokens: read.data?.usage?.total_tokens ?? null } : refuse('failed')
  } catch {
    return refuse(late ? 'timed-out' : 'failed')
  } finally {
    done.abort()
  }
}

async function readAnswer(body: ReadableStream<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.byteLength
    if (bytes > answerBytesMax.max) throw new Error('the answer is too long')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
