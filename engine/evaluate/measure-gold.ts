import { readFileSync } from 'node:fs'
import { hear } from '../hear.ts'
import { ACTS } from '../labels.ts'
import { type Judged, type Scores, score } from './score.ts'

/** One line of a labelled file. */
interface GoldRow extends Judged {
  text: string
  lang: string
  cat: string
  stratum: string
}

/** Hears every message of a labelled file (JSON lines: text, lang, cat, stratum, acts, aspects, want) and scores it. */
export function measureGold(path: string): { scores: Scores; lines: string[] } {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldRow)
  const pairs = rows.map((row) => [row, hear({ text: row.text, lang: row.lang, category: row.cat })] as const)
  const group = (name: string, holds: (row: GoldRow) => boolean) =>
    groupLine(name, score(pairs.filter(([row]) => holds(row))))
  const scores = score(pairs)
  const lines = [
    `${rows.length} messages`,
    groupLine('all', scores),
    ...['zh', 'en'].map((lang) => group(lang, (row) => row.lang === lang)),
    ...['plain', 'cue', 'suggestion_cue'].map((name) => group(name, (row) => row.stratum === name)),
    ...ACTS.map((act) => {
      const { f1, precision, recall, count } = scores.acts[act]
      return `  ${act.padEnd(16)} ${figure('F1', f1)}  ${figure('P', precision)}  ${figure('R', recall)}  n ${count}`
    }),
  ]
  return { scores, lines }
}

function groupLine(name: string, scores: Scores): string {
  return [
    name.padEnd(14),
    figure('act macro-F1', scores.actMacro),
    figure('suggestion', scores.acts.suggestion.f1),
    figure('question', scores.acts.question.f1),
    figure('aspects micro-F1', scores.aspectMicro),
    figure('want exact', scores.wantExact),
    figure('want aspect', scores.wantAspect),
  ].join('  ')
}

function figure(label: string, value: number): string {
  return `${label} ${Number.isNaN(value) ? '  -  ' : value.toFixed(3)}`
}
