/** Carriers as exports write them, and the short code on our labels. */
const codes: readonly (readonly [string, RegExp])[] = [
  ['sf', /^(顺丰|sf[ -]?express|shunfeng)/],
  ['zto', /^(中通|zto)/],
  ['yto', /^(圆通|yto)/],
  ['sto', /^(申通|sto)\b/],
  ['yunda', /^(韵达|yunda|yd$)/],
  ['jd', /^(京东|jd)/],
  ['jt', /^(极兔|j&?t)/],
  ['ems', /^(ems|邮政|中国邮政)/],
  ['deppon', /^(德邦|deppon)/],
]

/** A carrier's code from its name in a file; a name that is none of the known ones is taken for the code itself. */
export function carrierCode(name: string): string {
  const plain = name.trim().toLowerCase()
  return codes.find(([, sign]) => sign.test(plain))?.[0] ?? plain
}
