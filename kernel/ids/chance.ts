import { randomBytes } from 'node:crypto'

/** Chance that is handed in: seeded in tests and simulations, the operating system's in production. */
export interface Chance {
  /** A float in [0, 1). */
  float(): number
  /** An integer in [0, maxExclusive). */
  int(maxExclusive: number): number
  pick<T>(list: readonly T[]): T
  bytes(length: number): Uint8Array
}

/** sfc32: small, fast, good enough for simulations; never for secrets. */
export function seededChance(seed: number): Chance {
  let a = 0x9e3779b9 ^ seed
  let b = 0x243f6a88
  let c = 0xb7e15162 + seed
  let d = 1
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return t >>> 0
  }
  for (let i = 0; i < 16; i++) next()
  return chanceFrom(() => next() / 4294967296)
}

export function systemChance(): Chance {
  const float = () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48
  return { ...chanceFrom(float), bytes: (length) => randomBytes(length) }
}

function chanceFrom(float: () => number): Chance {
  const int = (max: number) => Math.floor(float() * max)
  return {
    float,
    int,
    pick: (list) => list[int(list.length)] as never,
    bytes: (length) => Uint8Array.from({ length }, () => int(256)),
  }
}
