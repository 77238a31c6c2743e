import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { hear } from '../hear.ts'
import { ACTS } from '../labels.ts'
import { type Judged, type Scores, score } from './score.ts'

/**
 * Prints how well the engine hears a labelled file: `node engine/evaluate/gold.ts [FILE]`. One JSON object a line:
 * text, lang, cat, stratum, acts, aspects, want. The file is not part of the product; without it this says so.
 */
interface GoldRow extends Judged {
  text: string
  lang: string
  cat: string
  stratum: string
}

const file = process.argv[2] ?? resolve(import.meta.dirname, '../../../shared/data/gold/dev.jsonl')
if (existsSync(file)) report(readRows(file))
else console.log(`No labelled messages at ${file}. Pass a file as the first argument.`)

function readRows(path: string): GoldRow[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldRow)
}

function report(rows: readonly GoldRow[]): void {
  const pairs = rows.map((row) => [row, hear({ text: row.text, lang: row.lang, category: row.cat })] as const)
  console.log(`${rows.length} messages`)
  printGroup('all', score(pairs))
  for (const lang of ['zh', 'en']) printGroup(lang, score(pairs.filter(([row]) => row.lang === lang)))
  for (const stratum of ['plain', 'cue', 'suggestion_cue'])
    printGroup(stratum, score(pairs.filter(([row]) => row.stratum === stratum)))
  const all = score(pairs)
  for (const act of ACTS) {
    const { f1, precision, recall, count } = all.acts[act]
    console.log(
      `  ${act.padEnd(16)} F1 ${f1.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  n ${count}`,
    )
  }
}

function printGroup(name: string, scores: Scores): void {
  const figure = (label: string, value: number) => `${label} ${Number.isNaN(value) ? '  -  ' : value.toFixed(3)}`
  console.log(
    [
      name.padEnd(14),
      figure('act macro-F1', scores.actMacro),
      figure('suggestion', scores.acts.suggestion.f1),
      figure('question', scores.acts.question.f1),
      figure('aspects micro-F1', scores.aspectMicro),
      figure('want exact', scores.wantExact),
      figure('want aspect', scores.wantAspect),
    ].join('  '),
  )
}
