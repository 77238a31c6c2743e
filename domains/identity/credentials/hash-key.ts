import { createHash } from 'node:crypto'

/** Keys are shown once and kept as SHA-256: they are 256 random bits, so a slow hash would add nothing. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex')
