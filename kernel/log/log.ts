/** Structured logs: plain values only, and never a secret, a token, an address or what a person wrote. */
export interface Log {
  info(event: string, fields?: Record<string, unknown>): void
  warn(event: string, fields?: Record<string, unknown>): void
  error(event: string, error: unknown, fields?: Record<string, unknown>): void
}

export const silentLog: Log = { info() {}, warn() {}, error() {} }

/** Keeps what was logged, for tests. */
export function rememberingLog(): Log & {
  lines: { level: string; event: string; fields?: unknown; error?: unknown }[]
} {
  const lines: { level: string; event: string; fields?: unknown; error?: unknown }[] = []
  return {
    lines,
    info: (event, fields) => lines.push({ level: 'info', event, fields }),
    warn: (event, fields) => lines.push({ level: 'warn', event, fields }),
    error: (event, error, fields) => lines.push({ level: 'error', event, error, fields }),
  }
}
