import {
  box,
  colourOf,
  disc,
  fill,
  ground,
  group,
  line,
  numberOf,
  oval,
  room,
  scatter,
  shade,
  thread,
  times,
  tones,
} from './draw.ts'
import { goods, type PictureParams, poster } from './scene.ts'

/** The demo's grades: head across in centimetres and saturation, as the pinned lesson teaches them. */
const grades: Record<string, { head: number; fade: number; petals: number }> = {
  A: { head: 1, fade: 0, petals: 3 },
  B: { head: 0.88, fade: 0.14, petals: 3 },
  C: { head: 0.76, fade: 0.26, petals: 2 },
  D: { head: 0.66, fade: 0.38, petals: 2 },
  E: { head: 0.56, fade: 0.5, petals: 1 },
}

const gradeOf = (params: PictureParams) => grades[String(params.grade ?? 'A')] ?? grades.A!

/** A rose head seen half from above, 100 across, centred. */
function head(colour: string, petals = 3): string {
  const dark = shade(colour, -0.16)
  const deep = shade(colour, -0.32)
  const light = shade(colour, 0.14)
  const outer = times(5, (index) =>
    group(
      fill('M0 0C-34-6-38-50 0-54 38-50 34-6 0 0z', index % 2 ? dark : shade(colour, -0.08)),
      `rotate(${index * 72})`,
    ),
  )
  const middle = times(4, (index) =>
    group(fill('M0 0C-24-4-26-36 0-40 26-36 24-4 0 0z', index % 2 ? colour : light), `rotate(${index * 90 + 30})`),
  )
  const heart = line('M-10 4c-6-16 20-20 20-2s-24 12-16-4', deep, 3)
  return outer + (petals > 1 ? middle : '') + (petals > 2 ? disc(0, 0, 18, dark) : disc(0, 0, 12, dark)) + heart
}

const leaf = (x: number, y: number, turn: number, size = 1) =>
  group(
    fill('M0 0C16-22 46-22 60 0 46 16 16 16 0 0z', tones.leaf) + line('M4 0H52', tones.moss, 1.5),
    `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
  )

function stem(x: number, top: number, bottom: number, lean = 0): string {
  return line(`M${x} ${top}Q${x + lean} ${(top + bottom) / 2} ${x + lean} ${bottom}`, tones.leaf, 6)
}

/** One rose, full frame; `grade` A to E sets the head's size and how far its colour has gone. */
export const rose = goods((params) => {
  const { head: size, fade, petals } = gradeOf(params)
  const colour = shade(colourOf(params, 'red'), fade * 0.7)
  return (
    room(tones.paper, tones.sand, 440) +
    stem(200, 200, 470, 12) +
    leaf(206, 330, -28, 1.3) +
    leaf(208, 390, 208, 1.2) +
    group(fill('M-16 40q16 26 32 0l6-18h-44z', tones.moss), 'translate(200 178)') +
    group(head(colour, petals), `translate(200 160) scale(${2.1 * size})`)
  )
})

/** What is an A? Five heads on a ruled line, from A to E. */
export const roseGrades = goods((params) => {
  const colour = colourOf(params, 'red')
  const row = Object.entries(grades).map(([name, { head: size, fade, petals }], index) => {
    const x = 52 + index * 74
    return (
      group(head(shade(colour, fade * 0.7), petals), `translate(${x} 210) scale(${0.68 * size})`) +
      line(`M${x - 35 * size} 284h${70 * size}`, tones.ink, 2) +
      line(`M${x - 35 * size} 278v12M${x + 35 * size} 278v12`, tones.ink, 2) +
      `<text x="${x}" y="328" text-anchor="middle" font-size="26" font-weight="600" font-family="sans-serif" fill="${tones.ink}">${name}</text>`
    )
  })
  return (
    box(0, 0, 400, 500, tones.paper) +
    times(9, (index) => line(`M0 ${60 + index * 50}h400`, '#e8e2d4', 1)) +
    row.join('') +
    thread('M20 368H380')
  )
})

/** A wrapped bouquet; `grade` sets the heads, `count` how many. */
export const bouquet = goods((params) => {
  const { head: size, fade, petals } = gradeOf(params)
  const colour = shade(colourOf(params, 'pink'), fade * 0.7)
  const count = Math.round(numberOf(params, 'count', 11, 5, 19))
  const heads = times(count, (index) => {
    const ring = index === 0 ? 0 : index < 7 ? 1 : 2
    const turn = index < 7 ? index * 60 : (index - 7) * 30 + 15
    const away = ring * 58
    const x = 200 + Math.cos((turn * Math.PI) / 180) * away
    const y = 176 + Math.sin((turn * Math.PI) / 180) * away * 0.78
    return group(
      head(index % 3 === 1 ? shade(colour, 0.12) : colour, petals),
      `translate(${x} ${y}) rotate(${turn}) scale(${0.72 * size})`,
    )
  })
  return (
    room(tones.paper, tones.sand, 430) +
    ground(200, 470, 90) +
    times(10, (index) => leaf(200, 190, index * 36 + 10, 2.3)) +
    heads +
    fill('M62 214q60 60 138 66 78-6 138-66l-96 252q-42 12-84 0z', '#efe6d6') +
    fill('M62 214q60 60 138 66L180 470q-12 0-22-4z', '#e2d6c0') +
    fill('M338 214q-60 60-138 66l20 190q12 0 22-4z', '#f6efe2') +
    line('M156 372q44 14 88 0', tones.gold, 6) +
    thread('M200 376q-34 30-40 64m40-64q34 30 40 64', 3)
  )
})

/** Lilies: one open, one about to. */
export const lily = goods((params) => {
  const colour = colourOf(params, 'white')
  const petal = (turn: number, tint: string) =>
    group(
      fill('M0 0C-30-40-22-104 0-132 22-104 30-40 0 0z', tint) + line('M0-8V-104', shade(colour, -0.14), 1.5),
      `rotate(${turn})`,
    )
  const flower =
    [0, 120, 240].map((turn) => petal(turn + 60, shade(colour, -0.06))).join('') +
    [0, 120, 240].map((turn) => petal(turn, colour)).join('')
  const stamens = times(6, (index) =>
    group(line('M0 0v-44', '#9fae7a', 2.5) + oval(0, -46, 4, 9, tones.brick), `rotate(${index * 60 + 30})`),
  )
  return (
    room('#e7ebe3', '#d9dccd', 440) +
    stem(196, 220, 480, 6) +
    stem(236, 330, 480, -30) +
    leaf(200, 360, -40, 1.8) +
    leaf(200, 400, 214, 1.8) +
    group(flower + stamens, 'translate(190 190) rotate(-12) scale(1.15)') +
    group(
      fill('M0 60C-26 30-18-40 0-70 18-40 26 30 0 60z', shade(colour, -0.1)) + line('M0 50V-56', tones.leaf, 2),
      'translate(304 262) rotate(28)',
    ) +
    line('M222 400q40-40 56-84', tones.leaf, 5)
  )
})

/** A row of roses under glass in the morning. */
export const greenhouse = poster(() => {
  const row = (y: number, size: number) =>
    times(9, (index) => {
      const x = 10 + index * 54 + scatter(index, y) * 16
      return (
        line(`M${x} ${y}v${90 * size}`, tones.leaf, 4) +
        leaf(x, y + 40 * size, -30, 0.5 * size) +
        group(head(index % 3 ? '#d3839a' : '#e9b7c1', 2), `translate(${x} ${y}) scale(${0.4 * size})`)
      )
    })
  return (
    box(0, 0, 450, 800, '#e4ece6') +
    fill('M0 210L225 60l225 150v590H0z', '#f1f5ee') +
    line('M0 210L225 60l225 150M225 60v300M112 134v260M338 134v260M0 300h450', '#b9c7bd', 5) +
    disc(334, 190, 40, '#f5dfa2', { opacity: 0.8 }) +
    box(0, 470, 450, 330, '#8fa584') +
    fill('M190 800l24-330h22l26 330z', '#cdbb98') +
    row(420, 0.9) +
    row(520, 1.2) +
    box(0, 640, 450, 160, '#7d9674') +
    row(600, 1.6) +
    thread('M0 760q120-40 225 0t225-10', 2)
  )
})

/** The box opened at the door: `version` 1 lets heads snap, 2 holds them with a collar and a water cap. */
export const flowerBox = goods((params) => {
  const second = numberOf(params, 'version', 2, 1, 2) === 2
  const top = second ? 92 : 150
  const stems = times(6, (index) => {
    const x = 132 + index * 27
    const bent = !second && (index === 1 || index === 4)
    return (
      line(`M${x} 410V${top + 60}`, tones.leaf, 5) +
      group(
        head('#d98aa0', 2),
        bent ? `translate(${x + 24} ${top + 96}) rotate(120) scale(.5)` : `translate(${x} ${top + 48}) scale(.52)`,
      ) +
      (second ? box(x - 8, 392, 16, 30, '#9cc3d6', 5) : '')
    )
  })
  return (
    room(tones.paper, tones.sand, 420) +
    ground(200, 452, 140) +
    box(96, top, 208, 360 - top + 80, '#cfae82', 4) +
    box(108, top + 12, 184, 348 - top + 68, '#e8d4b4', 2) +
    stems +
    (second
      ? box(104, top + 96, 192, 20, '#f7f2e6', 3) +
        times(6, (index) => disc(132 + index * 27, top + 106, 7, '#e8d4b4')) +
        line(`M104 ${top + 116}h192`, tones.gold, 2)
      : '') +
    fill(`M96 ${top}L60 ${top - 34}h40l34 34zM304 ${top}l36-34h-40l-34 34z`, '#b98d5e') +
    fill('M96 380h208v60H96z', '#c19c6c') +
    `<text x="200" y="418" text-anchor="middle" font-size="18" font-family="sans-serif" fill="#5d4426">v${second ? 2 : 1}</text>`
  )
})
