import { bouquet, flowerBox, greenhouse, lily, rose, roseGrades } from './flowers.ts'
import { bear, cloudLamp, nestClip, nestSofa, openworkSofa, peaPillow } from './homeware.ts'
import { airConCardigan, cardigan, coat, jumper, scarf, wornCardigan } from './knitwear.ts'
import type { Scene } from './scene.ts'
import {
  bucketTest,
  foldedUmbrella,
  lightUmbrella,
  nightRain,
  reflectiveUmbrella,
  twoUnderOne,
  uvCard,
} from './umbrella.ts'
import { growerField, hostAtTable, packingBench, parcel, toTheDoor, warehouseShelf, workshop } from './workplaces.ts'

/** Every scene by the key that the server, the demo town and `Picture` use. */
export const scenes: Record<string, Scene> = {
  'cashmere-cardigan': cardigan,
  'cashmere-jumper': jumper,
  'cashmere-scarf': scarf,
  'cashmere-coat': coat,
  'air-con-cardigan': airConCardigan,
  'cardigan-worn': wornCardigan,
  'light-umbrella': lightUmbrella,
  'reflective-umbrella': reflectiveUmbrella,
  'folded-umbrella': foldedUmbrella,
  'umbrella-night-rain': nightRain,
  'umbrella-two-people': twoUnderOne,
  'umbrella-bucket': bucketTest,
  'umbrella-uv-card': uvCard,
  rose,
  'rose-grades': roseGrades,
  bouquet,
  lily,
  greenhouse,
  'grower-field': growerField,
  'flower-box': flowerBox,
  'bear-ornament': bear,
  'nest-sofa': nestSofa,
  'nest-clip': nestClip,
  'openwork-sofa': openworkSofa,
  'pea-pillow': peaPillow,
  'cloud-lamp': cloudLamp,
  workshop,
  'warehouse-shelf': warehouseShelf,
  'packing-bench': packingBench,
  parcel,
  'to-the-door': toTheDoor,
  'host-at-table': hostAtTable,
}
