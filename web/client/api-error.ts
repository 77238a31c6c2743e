/** The body of every refusal: `{ error: { code, message, next?, details?, retryAfterSeconds? } }`. */
export type ErrorBody = {
  code: string
  message: string
  next?: string
  details?: unknown
  retryAfterSeconds?: number
}

/** What `call` throws. `status` is 0 when no answer came at all (code 'offline' or 'interrupted'). */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly next: string | undefined
  readonly details: unknown
  readonly retryAfterSeconds: number | undefined

  constructor(status: number, body: ErrorBody) {
    super(body.message)
    this.name = 'ApiError'
    this.status = status
    this.code = body.code
    this.next = body.next
    this.details = body.details
    this.retryAfterSeconds = body.retryAfterSeconds
  }
}

/** Reads a refusal from an answer's text; a body that is not an envelope (a proxy's page) keeps only its status. */
export function readError(status: number, text: string, retryAfter: string | null): ApiError {
  const seconds = retryAfter === null ? Number.NaN : Number(retryAfter)
  const retryAfterSeconds = Number.isFinite(seconds) ? seconds : undefined
  const body = parseEnvelope(text)
  if (!body) return new ApiError(status, { code: `http-${status}`, message: `HTTP ${status}`, retryAfterSeconds })
  return new ApiError(status, { retryAfterSeconds, ...body })
}

function parseEnvelope(text: string): ErrorBody | undefined {
  try {
    const parsed: unknown = JSON.parse(text)
    const error = (parsed as { error?: ErrorBody } | null)?.error
    return typeof error?.code === 'string' ? error : undefined
  } catch {
    return undefined
  }
}
