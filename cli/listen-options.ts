import { parseArgs } from 'node:util'
import type { Mapping } from '@heed/importers'
import { readMapping } from './read-mapping.ts'

export interface ListenOptions {
  /** Null: messages come on standard input. */
  file: string | null
  kind: 'comment' | 'review'
  mapping: Mapping | null
  lang: 'zh' | 'en'
  top: number
  category: string | null
  jsonl: boolean
}

export const listenUsage = `heed listen --jsonl
                     a message a line on standard input, {"id", "text", "lang"?, "category"?, "product"?, "author"?, "at"?};
                     its answer a line on standard output
heed listen FILE
  --category NAME    hear the words as about such goods; where the file names goods, only theirs (衣服, fruit, umbrella …)
  --top N            demands shown, 1 to 100 (10)
  --lang zh|en       language of the board (the terminal's)
  --map text=COLUMN  which column is what, where the heading does not say; may be repeated
  --kind comments|reviews
  --jsonl            with a file: one demand a line as JSON instead of the board`

const topMax = 100

export function readListenOptions(
  args: string[],
  env: Record<string, string | undefined>,
): { ok: true; options: ListenOptions } | { ok: false; says: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        kind: { type: 'string', default: 'comments' },
        map: { type: 'string', multiple: true, default: [] },
        lang: { type: 'string' },
        top: { type: 'string', default: '10' },
        category: { type: 'string' },
        jsonl: { type: 'boolean', default: false },
      },
    })
    const [file, more] = positionals
    if (more !== undefined || (file === undefined && !values.jsonl)) return { ok: false, says: 'Name one file.' }
    const kind = { comments: 'comment', comment: 'comment', reviews: 'review', review: 'review' }[values.kind] as
      | 'comment'
      | 'review'
      | undefined
    if (!kind) return { ok: false, says: `--kind ${values.kind}: words are comments or reviews.` }
    const top = Number(values.top)
    if (!Number.isInteger(top) || top < 1 || top > topMax)
      return { ok: false, says: `--top is a number from 1 to ${topMax}.` }
    const lang = values.lang ?? terminalLanguage(env)
    if (lang !== 'zh' && lang !== 'en') return { ok: false, says: `--lang ${lang}: the board speaks zh and en.` }
    const mapping = readMapping(values.map)
    if (!mapping.ok) return mapping
    const category = values.category ?? null
    return {
      ok: true,
      options: { file: file ?? null, kind, mapping: mapping.mapping, lang, top, category, jsonl: values.jsonl },
    }
  } catch (error) {
    return { ok: false, says: (error as Error).message }
  }
}

/** What the terminal is set to, English unless it is Chinese. */
export function terminalLanguage(env: Record<string, string | undefined>): 'zh' | 'en' {
  return (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
