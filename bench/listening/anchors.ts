import { existsSync } from 'node:fs'
import { argv } from 'node:process'
import { measureClinc } from './anchors-clinc.ts'
import { measureCosmetics } from './anchors-cosmetics.ts'
import { measureNews } from './anchors-news.ts'
import { DATA } from './anchors-read.ts'
import { measureSuggestions } from './anchors-suggestions.ts'

/**
 * How the engine's grouping and its way of learning (linear models over runs of characters and words, beside cue patterns)
 * stand against public sets with published figures. Models are trained here and thrown away.
 *
 *   heed run bench/listening/anchors.ts [news] [suggestions] [cosmetics] [clinc]
 */
const anchors: Record<string, () => string[]> = {
  news: () => (['News', 'News-T'] as const).map((name) => `${name}: ${measureNews(name)}`),
  suggestions: measureSuggestions,
  cosmetics: () => [measureCosmetics()],
  clinc: measureClinc,
}
const chosen = argv.slice(2).filter((name) => name in anchors)
if (!existsSync(DATA)) console.log('The public sets do not lie beside the repository; nothing was measured.')
else
  for (const [name, measure] of Object.entries(anchors))
    if (chosen.length === 0 || chosen.includes(name))
      for (const line of measure()) console.log(`${name.padEnd(12)} ${line}`)
