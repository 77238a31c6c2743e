/** Why PostgreSQL could not be started, closed list; each has words in problem-words.ts. */
export type PostgresProblemCode =
  | 'no-binaries'
  | 'binaries-broken'
  | 'root-refused'
  | 'folder-not-ours'
  | 'wrong-version'
  | 'in-use'
  | 'disk-full'
  | 'no-port'
  | 'start-failed'
  | 'init-failed'

export type Fault = 'yours' | 'ours' | 'the machine'

/** One problem in words: what happened and the next step. */
export type Words = { what: string; next: string }

/**
 * A start that failed, told for people: `words.zh` and `words.en` say what happened and the next step, `fault` says
 * whose it was (worth reporting only when 'ours'), `detail` keeps PostgreSQL's own last lines.
 */
export class PostgresProblem extends Error {
  readonly code: PostgresProblemCode
  readonly fault: Fault
  readonly words: { zh: Words; en: Words }
  readonly detail: string

  constructor(
    code: PostgresProblemCode,
    told: { fault: Fault; zh: Words; en: Words; detail?: string | undefined; cause?: unknown },
  ) {
    const detail = told.detail?.trim() ?? ''
    super(
      [`${told.en.what} ${told.en.next}`, `${told.zh.what}${told.zh.next}`, detail].filter((line) => line).join('\n'),
      told.cause === undefined ? undefined : { cause: told.cause },
    )
    this.name = 'PostgresProblem'
    this.code = code
    this.fault = told.fault
    this.words = { zh: told.zh, en: told.en }
    this.detail = detail
  }
}
