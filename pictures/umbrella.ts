import {
  box,
  disc,
  faint,
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

const span = (params: PictureParams) => numberOf(params, 'span', 98, 80, 130) / 98

type Canopy = { cloth: string; lit?: boolean; edge?: boolean }

/** An open umbrella seen from the side, its tip at 0,0, 280 wide. */
function canopy({ cloth, lit = false, edge = false }: Canopy): string {
  const deep = shade(cloth, -0.2)
  const scallops = 'M-140 92q28-20 56 0 28-18 56 0 28-18 56 0 28-20 56 0 28-18 56 0'
  return (
    line('M0-18V208', tones.bark, 5) +
    line('M0 208q0 26-22 26t-22-20', tones.wood, 8) +
    (lit ? line('M0 96V196', tones.glow, 5) : '') +
    fill(
      'M-140 92C-126 24-60-6 0-6S126 24 140 92q-28-20-56 0-28-18-56 0-28-18-56 0-28-18-56 0-28-18-56 0-28-20-56 0z'.replace(
        '-56 0-28-20-56 0z',
        '-56 0z',
      ),
      cloth,
    ) +
    fill('M-28 92C-26 40-12 4 0-6c12 10 26 46 28 98q-28-18-56 0z', deep, { opacity: 0.55 }) +
    fill('M84 92C78 40 40 4 0-6c60 0 126 30 140 98q-28-20-56 0z', deep, { opacity: 0.4 }) +
    (edge ? line(`${scallops}`, '#eef3f5', 5) : '') +
    (lit ? times(6, (index) => disc(-140 + index * 56, 92, 5, tones.glow)) : '') +
    disc(0, -14, 4, tones.gold)
  )
}

const rain = (count: number, width: number, height: number, colour: string) =>
  times(count, (index) => {
    const x = scatter(index, 1) * width
    const y = scatter(index, 2) * height
    return line(`M${x} ${y}l-4 ${14 + scatter(index, 3) * 16}`, colour, 1.4, {
      opacity: 0.25 + scatter(index, 4) * 0.35,
    })
  })

/** A lit shaft and canopy over someone walking home; the clip that 60,000 people watched. */
export const nightRain = poster((params) => {
  const person =
    fill('M-26 150q26-20 52 0l14 130h-80z', '#66719a') +
    disc(0, 122, 22, '#454e72') +
    line('M-14 280v84M14 280v84', '#454e72', 16)
  return (
    box(0, 0, 450, 800, tones.night) +
    times(5, (index) => box(index * 96 - 10, 180 - scatter(index, 8) * 90, 78, 480, '#222b44')) +
    times(26, (index) =>
      box(
        8 + Math.floor(scatter(index, 5) * 42) * 10.5,
        220 + Math.floor(scatter(index, 6) * 14) * 26,
        7,
        11,
        tones.glow,
        1,
        { opacity: 0.35 },
      ),
    ) +
    box(0, 640, 450, 160, '#161c2e') +
    faint(oval(225, 676, 180, 30, tones.glow), 0.16) +
    faint(fill('M225 330L60 640h330z', tones.glow), 0.1) +
    group(person, 'translate(225 300)') +
    group(canopy({ cloth: '#8b9cc9', lit: true }), `translate(225 312) scale(${span(params)})`) +
    rain(110, 470, 800, '#c9d5ea') +
    times(9, (index) => oval(40 + index * 46, 668 + scatter(index, 9) * 100, 16, 3, '#c9d5ea', { opacity: 0.22 })) +
    thread('M0 744C90 720 150 772 225 744s140-26 225 6', 2)
  )
})

/** The goods picture: light in the shaft, dusk outside. */
export const lightUmbrella = goods(
  (params) =>
    room('#38425f', '#2b3450', 420) +
    faint(disc(200, 210, 150, tones.glow), 0.14) +
    rain(40, 400, 400, '#dbe3f0') +
    group(canopy({ cloth: '#7f92c4', lit: true }), `translate(200 130) scale(${1.15 * span(params)})`) +
    oval(200, 452, 120, 10, '#1b2236', { opacity: 0.4 }),
)

/** With the reflective edge people asked for: the hem shines in a car's light. */
export const reflectiveUmbrella = goods(
  (params) =>
    room('#dfe5e6', '#cfd6d4', 420) +
    faint(fill('M0 250L400 120v190z', tones.milk), 0.7) +
    group(canopy({ cloth: '#3f6f78', edge: true }), `translate(200 130) scale(${1.15 * span(params)})`) +
    ground(200, 452, 110) +
    thread('M36 462q82-20 164 0t164 0'),
)

/** The honest answer: two adults in a shower, and one shoulder gets wet. */
export const twoUnderOne = poster((params) => {
  const someone = (coat: string, hair: string) =>
    fill('M-44 92q44-30 88 0l12 190h-112z', coat) +
    disc(0, 44, 32, '#eccbb0') +
    fill('M-34 44q2-42 34-42t34 42q-14-20-34-20t-34 20z', hair) +
    line('M-18 282v110M18 282v110', '#4a5160', 24)
  return (
    box(0, 0, 450, 800, '#cdd8db') +
    box(0, 640, 450, 160, '#b7c3c4') +
    rain(130, 450, 800, '#6f8a94') +
    group(someone('#a9b894', tones.ink), 'translate(168 276)') +
    group(someone('#d7a58a', tones.bark), 'translate(282 268)') +
    fill('M318 352l22 14 8 120-26 10z', '#9c6f5a', { opacity: 0.7 }) +
    group(canopy({ cloth: '#c98a5a' }), `translate(208 200) scale(${1.05 * span(params)})`) +
    thread('M30 712h162m66 0h162') +
    disc(192, 712, 5, tones.gold) +
    disc(258, 712, 5, tones.gold)
  )
})

/** Waterproof? A bucket over blotting paper, which stays white. */
export const bucketTest = poster(
  () =>
    room('#e9e4d8', '#d6c8b0', 560) +
    box(95, 590, 260, 130, tones.milk, 4) +
    line('M110 610h230M110 640h230M110 670h230', '#e4dfd2', 2) +
    group(canopy({ cloth: '#8b9cc9' }), 'translate(225 350) scale(1.1)') +
    group(
      fill('M-56-46h112l-14 96h-84z', '#93a7a5') + oval(0, -46, 56, 12, '#7d918f'),
      'translate(262 130) rotate(118)',
    ) +
    fill('M206 162q-12 80-6 190 24-14 50 0 4-120-8-176z', '#9cc3d6', { opacity: 0.75 }) +
    times(16, (index) =>
      disc(110 + scatter(index, 1) * 230, 330 + scatter(index, 2) * 120, 3 + scatter(index, 3) * 3, '#9cc3d6'),
    ),
)

/** Does it shade? A UV card that stays white under it and turns purple beside it. */
export const uvCard = poster(
  () =>
    room('#f3e9cf', '#e3d2ab', 560) +
    disc(370, 90, 52, '#f0c95f') +
    times(10, (index) => group(line('M0-66v-20', '#f0c95f', 5), `translate(370 90) rotate(${index * 36})`)) +
    faint(fill('M110 420h230l14 330H96z', tones.ink), 0.1) +
    group(canopy({ cloth: '#5f6f9d' }), 'translate(225 300) scale(1.1)') +
    box(150, 600, 96, 132, tones.milk, 6, { stroke: tones.clay, 'stroke-width': 2 }) +
    disc(198, 654, 24, '#f4f1f7', { stroke: '#cbbfd9', 'stroke-width': 2 }) +
    box(350, 560, 84, 116, tones.milk, 6, { stroke: tones.clay, 'stroke-width': 2 }) +
    disc(392, 608, 22, '#8a63a8'),
)

/** Folded on paper, with the hook and the bamboo handle people wished for. */
export const foldedUmbrella = goods(
  () =>
    room(tones.paper, tones.sand, 0) +
    group(
      fill('M-26-150C-20-60-10 60 0 150 10 60 20-60 26-150q-26 12-52 0z', '#5f7f86') +
        line('M-10-146Q-4 0 0 146M10-146Q4 0 0 146', '#4b676d', 2) +
        box(-24, -60, 48, 12, tones.gold, 4) +
        line('M0-150v-60', tones.wood, 14) +
        line('M-7-166h14M-7-186h14', tones.bark, 2) +
        line('M0-210q0-26 22-26t22 22', tones.wood, 12),
      'translate(190 270) rotate(24)',
    ) +
    thread('M60 440C140 400 240 470 340 420'),
)
