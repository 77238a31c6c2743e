import { type Product, variantGrid } from './product.ts'

const workshop = 'slowhug-foshan'

export const slowhugProducts: readonly Product[] = [
  {
    key: 'bear-ornament',
    shop: 'slowhug',
    title: { zh: '抱抱小熊摆件', en: 'Hugging bear ornament' },
    description: {
      zh: '树脂小熊，11 厘米高，可以放在书架上。首批 500 只。',
      en: 'A resin bear, 11 cm tall, for a shelf. First run of 500.',
    },
    listing: 'open',
    fromDay: 24,
    picture: { scene: 'bear-ornament', colour: 'honey-brown' },
    attributes: { height: { name: { zh: '高', en: 'Height' }, value: 11, unit: 'cm' } },
    variants: variantGrid({
      colours: ['honey-brown'],
      priceMinor: 8900,
      weightGrams: 340,
      stockEach: 500,
      warehouse: workshop,
    }),
    weight: 1,
  },
  {
    key: 'nest-sofa',
    shop: 'slowhug',
    title: { zh: '鸟巢沙发', en: 'The nest sofa' },
    description: {
      zh: '视频里那一张，手工编了九个小时。现在还不卖，想要的话先说一声。',
      en: 'The one in the clip, nine hours by hand. Not for sale yet; say so if you want one.',
    },
    listing: 'idea',
    picture: { scene: 'nest-sofa', colour: 'oat', parameters: { openwork: 1 } },
    attributes: {
      width: { name: { zh: '直径', en: 'Across' }, value: 150, unit: 'cm' },
      hours: { name: { zh: '工时', en: 'Work' }, value: 9, unit: 'h' },
    },
    variants: variantGrid({
      colours: ['oat'],
      priceMinor: 298000,
      weightGrams: 18500,
      stockEach: 0,
      warehouse: workshop,
    }),
    weight: 0,
  },
  {
    key: 'pea-pillow',
    shop: 'slowhug',
    title: { zh: '豌豆长抱枕', en: 'Pea pillow' },
    description: {
      zh: '沙发里那条长条抱枕，单独拿出来，三颗豆子可以取下。',
      en: 'The long bolster from the sofa on its own, with three peas that come out.',
    },
    listing: 'idea',
    picture: { scene: 'pea-pillow', colour: 'pea-green' },
    attributes: { length: { name: { zh: '长', en: 'Length' }, value: 120, unit: 'cm' } },
    variants: variantGrid({
      colours: ['pea-green', 'oat'],
      priceMinor: 12900,
      weightGrams: 1350,
      stockEach: 0,
      warehouse: workshop,
    }),
    weight: 0,
  },
  {
    key: 'cloud-lamp',
    shop: 'slowhug',
    title: { zh: '云朵灯', en: 'Cloud lamp' },
    description: {
      zh: '棉絮一样的一盏夜灯，拍一下亮，拍两下睡。',
      en: 'A night lamp like a tuft of cotton: one pat for light, two for sleep.',
    },
    listing: 'idea',
    picture: { scene: 'cloud-lamp', colour: 'cloud-white' },
    attributes: { light: { name: { zh: '亮度', en: 'Light' }, value: 40, unit: 'lumen' } },
    variants: variantGrid({
      colours: ['cloud-white'],
      priceMinor: 19900,
      weightGrams: 620,
      stockEach: 0,
      warehouse: workshop,
    }),
    weight: 0,
  },
]
