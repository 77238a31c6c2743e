import {
  box,
  colourOf,
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
import { goods, poster } from './scene.ts'

const carton = (x: number, y: number, width: number, height: number, tint: string = '#c9a877') =>
  box(x, y, width, height, tint, 2) +
  box(x + width / 2 - 7, y, 14, height * 0.4, '#e5d0a8') +
  line(`M${x} ${y + height * 0.16}h${width}`, shade(tint, -0.14), 1.5)

/** A parcel on the doorstep, tied with the thread: also what stands in for an unknown key. */
export const parcel = goods(
  () =>
    room('#e9e4d8', '#cbb994', 392) +
    box(92, 0, 216, 392, '#6f7f73') +
    box(112, 24, 176, 150, '#7d8d80', 3) +
    box(112, 196, 176, 172, '#7d8d80', 3) +
    disc(282, 214, 7, tones.gold) +
    oval(200, 446, 140, 14, tones.ink, { opacity: 0.12 }) +
    fill('M96 300l104-28 104 28-104 30z', '#dcbf90') +
    fill('M96 300l104 30v114L96 412z', '#c9a877') +
    fill('M304 300L200 330v114l104-32z', '#b8945f') +
    fill('M140 288l104 29v20l-22-4-102-28z', '#eadbb8', { opacity: 0.8 }) +
    thread('M148 314v112M252 314v112M148 314l104-28M252 314l-104-28', 2.5) +
    box(112, 350, 30, 40, tones.milk, 2, { transform: 'skewY(16)', opacity: 0 }),
)

/** Shelves with dated boxes, one of them glowing: the next to leave. */
export const warehouseShelf = goods(() => {
  const rows = times(4, (row) => {
    const y = 60 + row * 104
    return (
      times(4, (index) => {
        const height = 46 + scatter(row * 4 + index, 2) * 34
        const next = row === 1 && index === 2
        return carton(
          44 + index * 82,
          y + 84 - height,
          62 + scatter(index, row) * 10,
          height,
          next ? '#e0b45c' : '#c9a877',
        )
      }) + box(24, y + 84, 352, 10, '#8d97a0')
    )
  })
  return (
    room('#e6e8e6', '#d3d4ce', 470) +
    box(24, 40, 10, 440, '#78828b') +
    box(366, 40, 10, 440, '#78828b') +
    rows +
    thread('M244 224v28', 2)
  )
})

/** A small workshop: bench, tools, window light. */
export const workshop = goods(
  () =>
    room('#ebe3d3', '#c7ab80', 340) +
    box(40, 50, 150, 140, '#dfe8ea', 2) +
    line('M115 50v140M40 120h150', tones.milk, 7) +
    faint(fill('M40 190h150l90 150H90z', tones.milk), 0.4) +
    line('M230 70h140', tones.bark, 6) +
    line('M252 74v50m-10 0h20', '#78828b', 6) +
    line('M290 74v40q14 22 0 34', '#78828b', 6) +
    disc(334, 108, 20, 'none', { stroke: '#78828b', 'stroke-width': 6 }) +
    line('M334 74v14', '#78828b', 6) +
    box(20, 330, 360, 20, tones.wood, 3) +
    box(44, 350, 20, 130, tones.bark) +
    box(336, 350, 20, 130, tones.bark) +
    box(90, 292, 70, 38, '#8fa5b5', 3) +
    disc(125, 286, 18, '#a9b8c4') +
    fill('M210 330v-44q36-30 72 0v44z', '#c98a5a') +
    box(296, 300, 40, 30, '#c9a877', 2) +
    thread('M160 316C200 276 230 350 286 304t60-20', 2),
)

/** The bench at packing: the scale says what is in the box. `grams` 205 against 412 stops it. */
export const packingBench = goods((params) => {
  const grams = Math.round(numberOf(params, 'grams', 412, 1, 99_999))
  const wrong = grams < 300
  return (
    room('#e9e6de', '#cdb78f', 350) +
    box(70, 300, 260, 26, '#78828b', 6) +
    box(90, 326, 220, 60, '#5f6870', 8) +
    box(136, 338, 128, 36, '#20262b', 4) +
    `<text x="200" y="364" text-anchor="middle" font-size="24" font-family="monospace" fill="${wrong ? '#f0806b' : '#58b79e'}">${grams} g</text>` +
    carton(120, wrong ? 232 : 190, 160, wrong ? 68 : 110) +
    line('M60 120h280', '#b9b3a5', 4) +
    times(3, (index) => box(80 + index * 90, 72, 58, 46, ['#c9a877', '#b8945f', '#dcbf90'][index]!, 2)) +
    thread('M40 440q80-24 160 0t160 0')
  )
})

/** What a host pours over the table: 'cardigan', 'umbrella', 'flowers' or 'bear'. */
const onTable: Record<string, (colour: string) => string> = {
  cardigan: (colour) =>
    fill('M-70 20q10-70 40-78l30 20 30-20q30 8 40 78l-22 6-8-26-2 66h-76l-2-66-8 26z', colour) +
    line('M0-36v100', shade(colour, -0.2), 3),
  umbrella: (colour) =>
    fill('M-90 20C-80-50 80-50 90 20q-30-16-60 0-30-16-60 0-30-16-60 0z', colour) +
    line('M0 10v70', tones.bark, 5) +
    times(4, (index) => disc(-90 + index * 60, 20, 4, tones.glow)),
  flowers: (colour) =>
    times(7, (index) =>
      disc(
        -54 + (index % 4) * 36 + (index > 3 ? 18 : 0),
        index > 3 ? -34 : -6,
        22,
        shade(colour, index % 2 ? 0.1 : -0.06),
      ),
    ) +
    fill('M-60 10h120l-34 70h-52z', '#efe6d6') +
    line('M-30 40h60', tones.gold, 4),
  bear: (colour) =>
    disc(-30, -46, 14, colour) +
    disc(30, -46, 14, colour) +
    disc(0, -20, 40, colour) +
    oval(0, 46, 44, 40, colour) +
    disc(-14, -26, 4, tones.ink) +
    disc(14, -26, 4, tones.ink),
}

/** A live show: the host at the table, the goods before her, lamps on both sides. */
export const hostAtTable = poster((params) => {
  const kind = onTable[String(params.goods)] ? String(params.goods) : 'cardigan'
  const colour = colourOf(
    params,
    { cardigan: 'cherry', umbrella: '#8b9cc9', flowers: '#d98aa0', bear: '#b98d5e' }[kind] ?? 'cherry',
  )
  return (
    box(0, 0, 450, 800, '#e6dccb') +
    box(40, 120, 370, 8, tones.bark) +
    times(6, (index) =>
      box(58 + index * 60, 128, 42, 92 + (index % 3) * 16, shade(colour, index % 2 ? 0.35 : 0.55), 4),
    ) +
    faint(disc(60, 300, 120, tones.glow), 0.25) +
    faint(disc(390, 300, 120, tones.glow), 0.25) +
    line('M60 640V330M390 640V330', '#8d8577', 6) +
    oval(60, 316, 34, 16, tones.glow) +
    oval(390, 316, 34, 16, tones.glow) +
    fill('M120 620q0-150 66-170 39-12 78 0 66 20 66 170z', '#5f7f86') +
    fill('M204 430q21 20 42 0l6 40q-27 26-54 0z', '#e7c3a6') +
    fill('M160 372q-12-112 65-112t65 112q0 44-14 70h-102q-14-26-14-70z', tones.ink) +
    oval(225, 372, 46, 56, '#efcfb4') +
    fill('M176 366q8-62 49-66 41 4 49 66-30-8-46-34-16 30-52 34z', tones.ink) +
    line('M206 376q6-6 12 0M232 376q6-6 12 0', tones.ink, 3) +
    line('M214 402q11 8 22 0', tones.brick, 3) +
    box(0, 610, 450, 190, '#cdb28a') +
    box(0, 610, 450, 14, tones.wood) +
    group(onTable[kind]!(colour), 'translate(225 600) scale(1.25)') +
    thread('M0 744q112-34 225 0t225-6', 2)
  )
})

/** A courier at the door with flowers: next day, to the door. */
export const toTheDoor = poster(
  () =>
    box(0, 0, 450, 800, '#e9e4d8') +
    box(210, 110, 200, 530, '#7d8d80') +
    box(232, 140, 156, 190, '#8d9c90', 3) +
    box(232, 360, 156, 250, '#8d9c90', 3) +
    disc(236, 380, 8, tones.gold) +
    box(0, 640, 450, 160, '#c9b48d') +
    line('M120 560v140M164 560v140', '#3d4a5c', 30) +
    fill('M84 400q58-40 116 0l8 170H76z', '#3b4f9e') +
    disc(142, 344, 42, '#eccbb0') +
    fill('M100 336q4-44 42-44t42 44l22 8-64-2z', '#2f3f80') +
    line('M190 440q50 20 66 6', '#3b4f9e', 26) +
    times(5, (index) =>
      disc(248 + (index % 3) * 26, 400 + Math.floor(index / 3) * 24, 18, index % 2 ? '#d98aa0' : '#e9b7c1'),
    ) +
    fill('M236 424h88l-24 100h-40z', '#efe6d6') +
    line('M252 462h56', tones.gold, 4) +
    thread('M0 724H190m50 0h210') +
    disc(190, 724, 5, tones.gold) +
    disc(240, 724, 5, 'none', { stroke: tones.gold, 'stroke-width': 2 }),
)

/** A field of stems at the grower's in the morning: where the grade is made. */
export const growerField = goods(
  () =>
    box(0, 0, 400, 500, '#dfe8ea') +
    fill('M0 210l90-80 80 60 90-100 140 120v60H0z', '#a9bcae') +
    disc(310, 86, 34, '#f5dfa2') +
    box(0, 230, 400, 270, '#8fa584') +
    times(7, (index) =>
      fill(`M${200 + (index - 3) * 16} 230l${(index - 3) * 60 - 20} 270h40l${-(index - 3) * 60 + 20}-270z`, '#7a9170'),
    ) +
    times(34, (index) => {
      const depth = scatter(index, 1)
      return disc(scatter(index, 2) * 400, 246 + depth * 240, 4 + depth * 9, index % 3 ? '#d3839a' : '#e9c7cf')
    }) +
    ground(200, 494, 180),
)
