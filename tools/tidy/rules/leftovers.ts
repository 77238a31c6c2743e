import { type Fault, type Rule, teach } from '../fault.ts'
import { placeOf, within } from '../place.ts'
import type { SourceFile } from '../tree.ts'

/** Nothing half done and nothing of the machine it was written on stays in the tree. */
export const leftovers: Rule = {
  name: 'leftovers',
  check: (tree) =>
    tree.files
      .filter((file) => isText.test(file.path))
      .flatMap((file) => [...onlyCalls(file), ...postponed(file), ...foreignPaths(file)]),
}

const isText = /\.([mc]?[jt]sx?|sql|md|json|ya?ml|sh|css|html)$|(^|\/)\.ci\//
const runners = new Set(['test', 'it', 'describe', 'suite'])

function onlyCalls(file: SourceFile): Fault[] {
  if (!file.isCode || !placeOf(file.path).isTest) return []
  const spots: number[] = []
  for (const node of file.code.all('MemberExpression'))
    if (
      node.object.type === 'Identifier' &&
      runners.has(node.object.name) &&
      node.property.type === 'Identifier' &&
      node.property.name === 'only'
    )
      spots.push(node.start)
  for (const node of file.code.all('Property')) {
    const call = [...file.code.around(node)][1]
    const isOnly =
      node.key.type === 'Identifier' &&
      node.key.name === 'only' &&
      node.value.type === 'Literal' &&
      node.value.value === true
    if (isOnly && call?.type === 'CallExpression' && call.callee.type === 'Identifier' && runners.has(call.callee.name))
      spots.push(node.start)
  }
  const says = teach(
    'a test is marked only',
    'all other tests of the file are skipped and the run is still green',
    'take the mark out; to run one test, name it on the command line',
  )
  return spots.map((at) => fault(file, at, says))
}

function postponed(file: SourceFile): Fault[] {
  const says = (word: string) =>
    teach(
      `${word} is left in the tree`,
      'nobody comes back to it, and readers cannot tell what holds',
      'do it now, or open an issue and say in a plain sentence what the code does not do yet',
    )
  const spots: [number, string][] = []
  const look = (text: string, start: number) => {
    for (const found of text.matchAll(/\b(TODO|FIXME)\b/g)) spots.push([start + found.index, found[0]])
  }
  if (file.isCode)
    for (const comment of file.code.comments) look(file.text.slice(comment.start, comment.end), comment.start)
  else if (/\.(sql|md|ya?ml|sh|css|html)$/.test(file.path))
    look(
      file.text.replace(/`[^`\n]*`/g, (code) => ' '.repeat(code.length)),
      0,
    )
  return spots.map(([at, word]) => fault(file, at, says(word)))
}

// Written in pieces, so that this file does not find itself.
const machinePaths = new RegExp(`/wor${'k/'}(main|shared|\\.)|(\\.\\./)+shar${'ed/'}|/home/\\w+/|/tm${'p/'}spec`, 'g')
const dataFolder = new RegExp(`^(\\.\\./)+shar${'ed/'}data\\b`)

function foreignPaths(file: SourceFile): Fault[] {
  const mayReadData = placeOf(file.path).isTest || within(file.path, 'bench')
  const faults: Fault[] = []
  for (const found of file.text.matchAll(machinePaths)) {
    if (mayReadData && dataFolder.test(file.text.slice(found.index, found.index + 80))) continue
    const says = teach(
      `the path ${found[0]} leads out of the repository`,
      'whoever clones the project does not have it',
      'keep what is needed inside the repository; only tests and benches may read the data folder beside it, and only when it is there',
    )
    faults.push(fault(file, found.index, says))
  }
  return faults
}

function fault(file: SourceFile, at: number, says: string): Fault {
  return { file: file.path, line: file.lineAt(at), rule: 'leftovers', says }
}
