import { createGrouper } from '@heed/engine'
import { readText } from './anchors-read.ts'

/** Groups one stream with the engine's own settings, which were chosen on News alone. */
export function measureNews(name: 'News' | 'News-T'): string {
  const grouper = createGrouper()
  const into = new Map<string, string>()
  const rows = readText('stream-clustering-news-tweets', `${name}.jsonl`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { clusterNo: number; textCleaned: string })
  const first = rows.map(({ textCleaned }) => {
    const key = grouper.place(textCleaned)
    for (const merge of grouper.merges()) into.set(merge.demand, merge.into)
    return key
  })
  const last = first.map((key) => {
    let end = key
    for (let next = into.get(end); next !== undefined; next = into.get(end)) end = next
    return end
  })
  const topics = rows.map(({ clusterNo }) => String(clusterNo))
  return `NMI ${mutual(topics, last).toFixed(3)} with its merges, ${mutual(topics, first).toFixed(3)} as first written; ${new Set(last).size} groups of ${new Set(topics).size} topics, ${rows.length} texts`
}

/** Mutual information of two groupings over the mean of their entropies. */
function mutual(one: readonly string[], other: readonly string[]): number {
  const joint = one.map((group, index) => `${group}\n${other[index]}`)
  const [ofOne, ofOther, ofBoth] = [one, other, joint].map(entropy) as [number, number, number]
  return (2 * (ofOne + ofOther - ofBoth)) / (ofOne + ofOther)
}

function entropy(groups: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1)
  let sum = 0
  for (const count of counts.values()) sum -= (count / groups.length) * Math.log(count / groups.length)
  return sum
}
