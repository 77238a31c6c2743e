import { ApiError } from './api-error.ts'

/** The words an error can be told in; the kit's dictionary holds each of them. */
export type ErrorWord =
  | 'error.offline'
  | 'error.signIn'
  | 'error.notAllowed'
  | 'error.notFound'
  | 'error.raced'
  | 'error.checkFields'
  | 'error.tooMany'
  | 'error.busy'
  | 'error.ours'
  | 'error.refused'
  | 'error.next.retry'
  | 'error.next.signIn'
  | 'error.next.askOwner'
  | 'error.next.back'
  | 'error.next.reload'
  | 'error.next.fix'
  | 'error.next.wait'
  | 'error.next.report'

export type WordedError = {
  /** What happened. */
  cause: string
  /** What to do now. */
  next: string
  /** 'yours': something the person can change; 'ours': our side failed. */
  whose: 'yours' | 'ours'
  canRetry: boolean
  code: string
}

type Say = (key: ErrorWord, params?: Record<string, string | number>) => string

type Case = { cause: ErrorWord; next: ErrorWord; whose: WordedError['whose']; canRetry: boolean }

const byStatus: Record<number, Case> = {
  0: { cause: 'error.offline', next: 'error.next.retry', whose: 'ours', canRetry: true },
  401: { cause: 'error.signIn', next: 'error.next.signIn', whose: 'yours', canRetry: false },
  403: { cause: 'error.notAllowed', next: 'error.next.askOwner', whose: 'yours', canRetry: false },
  404: { cause: 'error.notFound', next: 'error.next.back', whose: 'yours', canRetry: false },
  409: { cause: 'error.raced', next: 'error.next.reload', whose: 'yours', canRetry: true },
  422: { cause: 'error.checkFields', next: 'error.next.fix', whose: 'yours', canRetry: false },
  429: { cause: 'error.tooMany', next: 'error.next.wait', whose: 'yours', canRetry: true },
  503: { cause: 'error.busy', next: 'error.next.wait', whose: 'ours', canRetry: true },
}

const ours: Case = { cause: 'error.ours', next: 'error.next.report', whose: 'ours', canRetry: true }
const refused: Case = { cause: 'error.refused', next: 'error.next.fix', whose: 'yours', canRetry: false }

/**
 * The one function that words every error: what happened, whose it was, the next step.
 * The server's own message wins for a refusal it decided (409, 422 and other 4xx but sign-in and rights), because it
 * knows the case; `t` is the kit's translator.
 */
export function wordError(error: unknown, t: Say): WordedError {
  if (!(error instanceof ApiError)) return wordCase(ours, t, 'unexpected')
  const chosen = byStatus[error.status] ?? (error.status >= 500 ? ours : refused)
  const worded = wordCase(chosen, t, error.code, error.retryAfterSeconds)
  if (!serverKnowsBetter(error)) return worded
  return { ...worded, cause: error.message || worded.cause, next: error.next ?? worded.next }
}

function serverKnowsBetter(error: ApiError): boolean {
  if (error.code.startsWith('http-')) return false
  return error.status >= 400 && error.status < 500 && error.status !== 401
}

function wordCase(chosen: Case, t: Say, code: string, retryAfterSeconds = 5): WordedError {
  return {
    cause: t(chosen.cause),
    next: t(chosen.next, { seconds: retryAfterSeconds, code }),
    whose: chosen.whose,
    canRetry: chosen.canRetry,
    code,
  }
}
