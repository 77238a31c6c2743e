/**
 * What a caller must give and gets back, read off the zod schemas of a contract by their structure, so that the
 * browser needs neither zod nor its types.
 */
type Schema = { _zod: { input: unknown; output: unknown } }

type Route = { params?: Schema; query?: Schema; body?: Schema; answer?: Schema }

export type KeyOf<Routes> = Extract<keyof Routes, string>

export type ReadKeyOf<Routes> = Extract<KeyOf<Routes>, `GET ${string}`>

/** `route()` leaves a part it was not given at the widest schema, whose input is unknown: that part is absent. */
type Sent<R, Part extends keyof Route> = R extends { [P in Part]?: infer S }
  ? NonNullable<S> extends Schema
    ? unknown extends NonNullable<S>['_zod']['input']
      ? never
      : NonNullable<S>['_zod']['input']
    : never
  : never

/** A part is left out when the route has none, and optional when every field of it is. */
type PartOf<R, Part extends keyof Route> = [Sent<R, Part>] extends [never]
  ? { [P in Part]?: never }
  : Record<never, never> extends Sent<R, Part>
    ? { [P in Part]?: Sent<R, Part> }
    : { [P in Part]: Sent<R, Part> }

export type InputOf<R> = PartOf<R, 'params'> & PartOf<R, 'query'> & PartOf<R, 'body'>

/** The rest of the argument list: the input may be omitted only where nothing in it is required. */
export type InputArgs<R> = Record<never, never> extends InputOf<R> ? [input?: InputOf<R>] : [input: InputOf<R>]

export type AnswerOf<R> = R extends { answer: infer S } ? (S extends Schema ? S['_zod']['output'] : unknown) : unknown

export type LooseInput = {
  params?: Record<string, unknown>
  query?: Record<string, unknown>
  body?: unknown
}
