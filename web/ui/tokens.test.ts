import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { dark, light, linePairs, textPairs } from './tokens.ts'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

test('tokens.css and tokens.ts name the same colours', () => {
  const written = [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)]
  assert.deepEqual(Object.fromEntries(written.map(([, name, colour]) => [name, colour])), light)
  assert.deepEqual(Object.fromEntries(written.map(([, name, , colour]) => [name, colour])), dark)
})

for (const [theme, palette] of Object.entries({ light, dark })) {
  test(`every text of the ${theme} theme reads at 4.5 or better, every line at 3`, () => {
    for (const [text, ground] of textPairs) {
      const reached = contrast(palette[text], palette[ground])
      assert.ok(reached >= 4.5, `${text} on ${ground}: ${reached.toFixed(2)}`)
    }
    for (const [line, ground] of linePairs) {
      const reached = contrast(palette[line], palette[ground])
      assert.ok(reached >= 3, `${line} on ${ground}: ${reached.toFixed(2)}`)
    }
  })
}

/** WCAG 2.2, 1.4.3: the ratio of the relative luminances. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
