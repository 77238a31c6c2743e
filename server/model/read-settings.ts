export interface ModelSettings {
  /** Of an OpenAI-compatible endpoint, up to and with `/v1`. */
  url: string
  key: string | null
  name: string
  /** Tokens a day (UTC), both ways together. */
  tokensPerDay: number
}

const tokensPerDayUnlessSaid = 200_000

/**
 * The endpoint that the operator named, or null: without `HEED_MODEL_URL` and `HEED_MODEL_NAME` there is none, and
 * nothing ever leaves the house. Throws when what is said cannot be meant.
 */
export function readModelSettings(env: Record<string, string | undefined>): ModelSettings | null {
  const { HEED_MODEL_URL: url, HEED_MODEL_NAME: name } = env
  if (!url && !name) return null
  if (!url || !name) throw new Error('HEED_MODEL_URL and HEED_MODEL_NAME are set together, or neither')
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) throw new Error('HEED_MODEL_URL is no http address')
  const tokensPerDay = Number(env.HEED_MODEL_TOKENS_PER_DAY ?? tokensPerDayUnlessSaid)
  if (!Number.isSafeInteger(tokensPerDay) || tokensPerDay < 1)
    throw new Error('HEED_MODEL_TOKENS_PER_DAY is a whole number above zero')
  return { url: url.replace(/\/+$/, ''), key: env.HEED_MODEL_KEY ?? null, name, tokensPerDay }
}
