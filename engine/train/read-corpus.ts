import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Act, Aspect } from '../labels.ts'

/** One labelled message of the corpus. */
export interface CorpusRow {
  file: string
  lang: string
  category: string
  place: string
  acts: readonly Act[]
  aspects: readonly Aspect[]
  want: string | null
  text: string
}

/** Reads every corpus file, languages and names in order, lines as they stand. */
export function readCorpus(folder: string): CorpusRow[] {
  return ['en', 'zh'].flatMap((lang) =>
    readdirSync(join(folder, lang))
      .filter((name) => name.endsWith('.tsv'))
      .sort()
      .flatMap((name) => readFile(join(folder, lang, name), `${lang}/${name}`, lang)),
  )
}

function readFile(path: string, file: string, lang: string): CorpusRow[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  const category = (lines[0] ?? '').replace(/^#\s*category:\s*/, '').trim()
  return lines
    .slice(1)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [place = '', acts = '', aspects = '', want = '', text = ''] = line.split('\t')
      return {
        file,
        lang,
        category,
        place,
        acts: acts.split('+') as Act[],
        aspects: (aspects === '-' ? [] : aspects.split('+')) as Aspect[],
        want: want === '-' ? null : want,
        text,
      }
    })
}
