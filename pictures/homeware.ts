import {
  box,
  colourOf,
  disc,
  faint,
  fill,
  ground,
  group,
  line,
  oval,
  room,
  shade,
  thread,
  times,
  tones,
} from './draw.ts'
import { goods, poster } from './scene.ts'

/** The bear ornament: 500 made, 43 sold. */
export const bear = goods((params) => {
  const fur = colourOf(params, '#b98d5e')
  const dark = shade(fur, -0.18)
  return (
    room('#efe9dd', '#dccdb2', 372) +
    ground(200, 420, 104) +
    oval(200, 330, 86, 92, fur) +
    oval(200, 346, 54, 58, shade(fur, 0.3)) +
    disc(138, 128, 32, fur) +
    disc(262, 128, 32, fur) +
    disc(138, 128, 16, dark) +
    disc(262, 128, 16, dark) +
    oval(200, 184, 88, 78, fur) +
    oval(200, 210, 42, 32, shade(fur, 0.38)) +
    disc(166, 172, 7, tones.ink) +
    disc(234, 172, 7, tones.ink) +
    oval(200, 196, 13, 9, tones.ink) +
    line('M200 206v12q-12 12-22 4m22-4q12 12 22 4', tones.ink, 3) +
    oval(122, 312, 24, 50, fur, { transform: 'rotate(18 122 312)' }) +
    oval(278, 312, 24, 50, fur, { transform: 'rotate(-18 278 312)' }) +
    oval(150, 406, 36, 22, dark) +
    oval(250, 406, 36, 22, dark) +
    line('M142 254q58 26 116 0', tones.gold, 6) +
    disc(200, 268, 9, tones.gold)
  )
})

/** The nest sofa the clip made 1,120 people want to lie in. */
export const nestSofa = goods((params) => {
  const cloth = colourOf(params, '#b8a88f')
  return (
    room('#ece7db', '#d9c9ac', 330) +
    box(40, 60, 96, 130, '#dfe8ea', 2) +
    line('M88 60v130M40 125h96', '#f7f4ee', 6) +
    oval(200, 420, 170, 22, tones.ink, { opacity: 0.1 }) +
    fill('M30 330q0-130 170-130t170 130q0 96-170 96T30 330z', shade(cloth, -0.2)) +
    fill('M46 316q0-98 154-98t154 98q0 64-154 64T46 316z', cloth) +
    fill('M84 308q8-62 116-62t116 62q-10 44-116 44T84 308z', shade(cloth, 0.34)) +
    times(9, (index) =>
      line(`M${48 + index * 38} ${360 - Math.abs(index - 4) * 5}q14 30 30 34`, shade(cloth, -0.32), 2.5),
    ) +
    times(8, (index) =>
      line(`M${78 + index * 34} ${368 - Math.abs(index - 4) * 5}q-18 22-26 34`, shade(cloth, -0.32), 2.5),
    ) +
    fill('M112 282q34-34 72-4l-8 44q-36 12-64-6z', '#d8a7a0') +
    oval(262, 300, 40, 22, '#8fa584', { transform: 'rotate(-10 262 300)' }) +
    thread('M46 318q0-98 154-98')
  )
})

/** The openwork sofa that twelve parts made possible again. */
export const openworkSofa = goods((params) => {
  const wood = tones.wood
  return (
    room('#efe9dd', '#dccdb2', 360) +
    ground(200, 424, 160) +
    line('M50 230q150-40 300 0v150', wood, 12) +
    line('M50 230v150', wood, 12) +
    times(13, (index) => line(`M${66 + index * 22.4} ${230 - Math.sin((index / 12) * Math.PI) * 18}v92`, wood, 5)) +
    box(50, 308, 300, 46, colourOf(params, 'oat'), 18) +
    box(50, 346, 300, 14, tones.bark, 6) +
    line('M70 360v58M330 360v58', tones.bark, 12) +
    times(12, (index) => disc(66 + index * 24.4, 353, 3.5, tones.gold))
  )
})

/** A pea pillow: a pod with its peas, 702 votes. */
export const peaPillow = goods((params) => {
  const green = colourOf(params, '#8ba872')
  return (
    room('#f1ece2', '#e2d7c3', 380) +
    ground(200, 372, 150) +
    group(
      fill('M-170 20C-130-90 130-90 170 20 120 96-120 96-170 20z', shade(green, -0.14)) +
        fill('M-150 14C-110-66 110-66 150 14 100 66-100 66-150 14z', shade(green, -0.34)) +
        times(
          3,
          (index) =>
            disc(-84 + index * 84, 4, 46, shade(green, 0.16)) + oval(-96 + index * 84, -14, 15, 9, shade(green, 0.42)),
        ) +
        fill('M-150 14C-100 70 100 70 150 14 150 40 100 92 0 92S-150 40-150 14z', green) +
        thread('M-136 34C-90 78 90 78 136 34') +
        line('M168 18q26-8 34-34', tones.moss, 7),
      'translate(196 270) rotate(-12)',
    )
  )
})

/** A lamp like a cloud, in an evening room; 38 of 150, all refunded by themselves. */
export const cloudLamp = goods(
  () =>
    room('#4b4a5c', '#3a3946', 400) +
    faint(disc(200, 210, 170, tones.glow), 0.14) +
    faint(disc(200, 210, 118, tones.glow), 0.2) +
    line('M200 0v130', '#2b2a35', 3) +
    fill('M96 236a46 46 0 0 1 14-90 62 62 0 0 1 116-26 50 50 0 0 1 66 46 40 40 0 0 1 6 70z', '#fbeecb') +
    fill('M96 236a46 46 0 0 1-22-12q120 22 238-16a40 40 0 0 1-14 28z', '#eed69a') +
    thread('M70 300q130 40 260 0') +
    box(120, 400, 160, 12, '#2b2a35', 3) +
    box(150, 372, 60, 28, '#6d6a80', 2) +
    box(158, 350, 50, 22, '#8a7f73', 2),
)

/** The clip itself: someone small in a large nest, the city outside. */
export const nestClip = poster(
  () =>
    box(0, 0, 450, 800, '#d9cdb9') +
    box(60, 90, 330, 300, '#b9c9d3', 4) +
    times(7, (index) => box(70 + index * 46, 250 - ((index * 37) % 90), 38, 140 + ((index * 37) % 90), '#9fb0bd')) +
    line('M225 90v300M60 240h330', '#efe6d6', 10) +
    box(0, 560, 450, 240, '#c5ad87') +
    fill('M30 560q0-150 195-150t195 150q0 130-195 130T30 560z', '#94846b') +
    fill('M52 540q0-112 173-112t173 112q0 74-173 74T52 540z', '#b8a88f') +
    fill('M100 530q10-70 125-70t125 70q-12 50-125 50t-125-50z', '#efe6d6') +
    fill('M170 520q60-46 130 4l-14 40q-60 16-110-8z', '#8fa5b5') +
    disc(164, 506, 24, '#eccbb0') +
    fill('M140 506q-4-30 24-30t24 22q-20-2-28 8-12 2-20 0z', tones.ink) +
    line('M290 540q30 14 40 2', '#eccbb0', 12) +
    thread('M52 542q0-112 173-112t173 112', 2),
)
