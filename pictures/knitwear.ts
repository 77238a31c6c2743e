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
  round,
  shade,
  thread,
  times,
  tones,
} from './draw.ts'
import { goods, type PictureParams } from './scene.ts'

/** Where the hem lies for a length in centimetres: 53 stands clearly shorter than 58. */
const hemOf = (params: PictureParams) => 402 - (58 - numberOf(params, 'length', 58, 40, 66)) * 8

/** Fine ribs over cloth, a shade darker than it. */
const ribs = (x: number, y: number, width: number, height: number, colour: string, gap = 7) =>
  times(Math.floor(width / gap), (index) =>
    line(`M${x + gap * (index + 0.5)} ${y}v${height}`, colour, 1.2, { opacity: 0.5 }),
  )

const hanger = `${line('M200 76v-14a12 12 0 1 1 12-12', tones.bark, 4)}${line('M128 122L200 78l72 44', tones.wood, 7)}`

function wall(): string {
  return room('#f1ece2', '#e6dccb', 474) + line('M0 50H400', '#d8ccb8', 5)
}

/** What hangs on the rail, as large as the frame allows. */
function hung(draw: (params: PictureParams) => string) {
  return goods((params) => wall() + group(draw(params), 'translate(-28 -10) scale(1.14)'))
}

/** A measuring thread at the side: the length is what changed, so the length is what is shown. */
function measure(top: number, hem: number, params: PictureParams): string {
  if (params.measure === undefined) return ''
  const length = numberOf(params, 'length', 58, 40, 66)
  return (
    thread(`M338 ${top}V${hem}`) +
    disc(338, top, 4.5, tones.gold) +
    disc(338, hem, 4.5, tones.gold) +
    `<text text-anchor="middle" transform="translate(349 ${round((top + hem) / 2)}) rotate(90)" font-size="16" font-family="sans-serif" fill="#80590f">${length} cm</text>`
  )
}

function sleeve(cloth: string, dark: string): string {
  const d = 'M132 116C104 132 92 210 82 322c-1 8 3 12 10 13l24 3c8 1 11-3 12-10l20-150z'
  return fill(d, shade(cloth, -0.06)) + fill('M80 318l48 6-3 24c0 6-4 9-10 8l-28-4c-6 0-9-4-9-10z', dark)
}

/** A cardigan on its hanger; `length` in cm moves the hem, `thin` folds a pouch beside it. */
export const cardigan = hung((params) => {
  const cloth = colourOf(params, 'cherry')
  const dark = shade(cloth, -0.12)
  const deep = shade(cloth, -0.24)
  const hem = hemOf(params)
  const body = `M132 116q34-16 44-14l24 96 24-96q10-2 44 14c10 60 12 120 12 ${round(hem - 150)}l2 ${26}q-41 8-82 8t-82-8l2-26C120 236 122 176 132 116z`
  return (
    sleeve(cloth, dark) +
    group(sleeve(cloth, dark), 'translate(400) scale(-1 1)') +
    fill('M172 104q28 14 56 0l4 12-32 92-32-92z', shade(cloth, -0.3)) +
    hanger +
    fill(body, cloth) +
    ribs(132, 190, 136, hem - 200, dark, 8) +
    fill(`M119 ${hem - 22}q81 14 162 0l1 18q-82 16-164 0z`, dark) +
    ribs(122, hem - 15, 156, 12, deep, 6) +
    fill(`M176 102q-8 0-12 3l30 ${round(hem - 106)}h12l30-${round(hem - 106)}q-4-3-12-3l-24 96z`, dark) +
    line(`M200 204V${hem - 2}`, deep, 1.5) +
    times(5, (index) =>
      disc(200, 226 + ((hem - 250) / 4) * index, 5, tones.milk, { stroke: tones.gold, 'stroke-width': 1.2 }),
    ) +
    measure(104, hem, params)
  )
})

/** The air-con cardigan: thin, and rolled into a pouch beside itself. */
export const airConCardigan = goods((params) => {
  const cloth = colourOf(params, 'oat')
  const pouch =
    fill('M262 368h88l8 84q-52 14-104 0z', shade(cloth, -0.18)) + fill('M266 346q40-22 80 0l4 26h-88z', cloth)
  return (
    cardigan.draw({ ...params, colour: cloth, length: 55 }) +
    ground(306, 458, 62) +
    pouch +
    line('M270 350q36-16 72 0M272 358q34-14 68 0', shade(cloth, -0.14), 1.5) +
    thread('M258 372q48 12 96 0') +
    thread('M306 378v26m0 0l-8 12m8-12l8 12')
  )
})

/** A round-neck jumper. */
export const jumper = hung((params) => {
  const cloth = colourOf(params, 'light-blue')
  const dark = shade(cloth, -0.12)
  const hem = hemOf(params)
  return (
    sleeve(cloth, dark) +
    group(sleeve(cloth, dark), 'translate(400) scale(-1 1)') +
    hanger +
    fill(
      `M132 116q36-18 46-16 22 14 44 0 10-2 46 16c10 60 12 120 12 ${round(hem - 150)}l2 26q-41 8-82 8t-82-8l2-26C120 236 122 176 132 116z`,
      cloth,
    ) +
    line('M177 101q23 20 46 0', dark, 9) +
    ribs(130, 168, 140, hem - 192, dark, 9) +
    times(6, (index) => line(`M${148 + index * 21} 190q8 14 0 28t0 28 0 28 0 28`, dark, 2, { opacity: 0.55 })) +
    fill(`M119 ${hem - 22}q81 14 162 0l1 18q-82 16-164 0z`, dark) +
    measure(104, hem, params)
  )
})

/** A scarf over a rail, fringe hanging. */
export const scarf = goods((params) => {
  const cloth = colourOf(params, 'camel')
  const dark = shade(cloth, -0.14)
  const fringe = (x: number, y: number) =>
    times(9, (index) => line(`M${x + index * 10} ${y}q3 16 0 34`, index % 4 === 2 ? tones.gold : dark, 2.5))
  return (
    room('#f1ece2', '#e6dccb', 446) +
    line('M60 96H340', tones.wood, 8) +
    fill('M136 92q44-14 88 0l6 250h-96z', dark) +
    fringe(140, 342) +
    fill('M172 90q46-16 92 0l8 300h-104z', cloth) +
    fill('M168 330h104l1 12H168zM168 352h104l.5 6H168z', dark) +
    ribs(176, 104, 90, 220, dark, 9) +
    fringe(177, 390)
  )
})

/** A straight coat with a belt. */
export const coat = hung((params) => {
  const cloth = colourOf(params, 'camel')
  const dark = shade(cloth, -0.13)
  const deep = shade(cloth, -0.26)
  return (
    group(sleeve(cloth, dark), 'translate(0 4) scale(1 1.1)') +
    group(sleeve(cloth, dark), 'translate(400 4) scale(-1 1.1)') +
    hanger +
    fill('M130 116q36-18 46-14l24 110 24-110q10-4 46 14l20 330q-90 14-180 0z', cloth) +
    fill('M176 102l-30 20 24 62 30 44V206zM224 102l30 20-24 62-30 44V206z', dark) +
    line('M200 226V452', deep, 1.5) +
    box(122, 268, 156, 16, dark, 4) +
    fill('M186 262h28v28h-28z', deep) +
    fill('M196 284l-8 62h12l8-60z', dark) +
    disc(184, 320, 5, tones.bark) +
    disc(184, 372, 5, tones.bark) +
    line('M140 330h26M234 330h26', deep, 3) +
    ground(200, 462, 96)
  )
})

/** The buyer show: worn with wide-leg trousers; at 58 cm the hem bunches, at 53 it ends at the waist. */
export const wornCardigan = goods((params) => {
  const cloth = colourOf(params, 'cherry')
  const dark = shade(cloth, -0.13)
  const length = numberOf(params, 'length', 58, 40, 66)
  const hem = 300 - (58 - length) * 9
  const trousers =
    fill('M146 232h108l46 268H208l-8-150-8 150H100z', '#6d7581') +
    line('M200 250v100M170 250l-26 250M230 250l26 250', '#5b626d', 2)
  const bunch = length > 55 ? line(`M140 ${hem - 12}q20 10 36-2t40 4 44-4`, shade(cloth, -0.28), 3) : ''
  return (
    box(0, 0, 400, 500, '#e9e3d6') +
    box(60, 0, 280, 500, '#f3efe6', 4) +
    `<g transform="translate(-50 -74) scale(1.25)">` +
    trousers +
    fill('M176 44q24 20 48 0l4 40h-56z', '#e7c3a6') +
    fill('M174 76q26 44 52 0l10 8-30 60h-12l-30-60z', tones.milk) +
    fill(
      `M172 74q-38 8-52 30-20 70-26 148l34 6 16-92-6 ${hem - 166}q62 14 124 0l-6-${hem - 166} 16 92 34-6q-6-78-26-148-14-22-52-30l-26 78z`,
      cloth,
    ) +
    line(`M200 150V${hem + 4}`, dark, 2) +
    line('M144 168l6 78M256 168l-6 78', dark, 2) +
    fill(`M138 ${hem - 10}q62 14 124 0v12q-62 14-124 0z`, dark) +
    bunch +
    oval(110, 264, 14, 12, '#efcfb4') +
    oval(290, 264, 14, 12, '#efcfb4') +
    times(3, (index) => disc(200, 172 + index * 34, 4, tones.milk)) +
    (params.measure === undefined
      ? ''
      : thread(`M286 96V${hem}`) + disc(286, 96, 4, tones.gold) + disc(286, hem, 4, tones.gold)) +
    '</g>'
  )
})
