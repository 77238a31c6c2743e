/** The nth number after this one on a roll of labels: its last digits count up, zeros in front stay. */
export function countUp(first: string, nth: number): string {
  const digits = /\d{1,15}$/.exec(first)?.[0]
  if (digits === undefined) return nth === 0 ? first : `${first}${nth + 1}`
  return first.slice(0, -digits.length) + String(Number(digits) + nth).padStart(digits.length, '0')
}
