/** e to the x from additions and multiplications alone, so that every machine trains the same bits. */
export function soundExp(x: number): number {
  const clipped = x < -40 ? -40 : x > 40 ? 40 : x
  const turns = clipped * Math.LOG2E
  const whole = Math.floor(turns)
  const y = (turns - whole) * Math.LN2
  let sum = 1
  for (let k = 12; k >= 1; k--) sum = 1 + (sum * y) / k
  return sum * (POWERS[whole + 64] as number)
}

const POWERS = Array.from({ length: 129 }, (_, k) => {
  let power = 1
  for (let i = 0; i < Math.abs(k - 64); i++) power *= k < 64 ? 0.5 : 2
  return power
})
