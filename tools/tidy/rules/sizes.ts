import type { Node } from 'oxc-parser'
import { type Fault, type Rule, teach } from '../fault.ts'
import { type Allowance, allowedPath, type SourceFile, type Tree } from '../tree.ts'

const fileLinesMax = 300
const functionLinesMax = 70
/** Longer function bodies than this make a file of words a file of code. */
const wordFileFunctionLinesMax = 5

/** A file fits in the head, a function on the screen; recorded exceptions only shrink. */
export const sizes: Rule = {
  name: 'sizes',
  check(tree) {
    const measured = tree.files.filter((file) => file.isCode).flatMap(measure)
    return [
      ...measured.flatMap((size) => tooLarge(tree, size)),
      ...tree.allowed.flatMap((entry) => stale(tree, entry, measured)),
    ]
  },
}

type Size = { file: string; line: number; rule: 'file-lines' | 'function-lines'; name: string; size: number }

function measure(file: SourceFile): Size[] {
  const functions = functionSizes(file)
  const longest = Math.max(0, ...functions.map(({ size }) => size))
  if (holdsWords(file.path) && longest <= wordFileFunctionLinesMax) return functions
  return [{ file: file.path, line: 1, rule: 'file-lines', name: '', size: file.lineCount }, ...functions]
}

function holdsWords(path: string): boolean {
  return path.startsWith('sim/town/words/') || path.includes('/lexicon/')
}

function functionSizes(file: SourceFile): Size[] {
  const { code } = file
  const functions: Node[] = [
    ...code.all('FunctionDeclaration'),
    ...code.all('FunctionExpression'),
    ...code.all('ArrowFunctionExpression'),
  ]
  return functions.map((node) => {
    const line = file.lineAt(node.start)
    const size = file.lineAt(node.end - 1) - line + 1
    return { file: file.path, line, rule: 'function-lines', name: nameOf(node, code.parent(node)), size }
  })
}

function nameOf(node: Node, parent: Node | undefined): string {
  if ((node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression') && node.id) return node.id.name
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name
  if ((parent?.type === 'Property' || parent?.type === 'MethodDefinition') && parent.key.type === 'Identifier')
    return parent.key.name
  return 'a function'
}

function tooLarge(tree: Tree, size: Size): Fault[] {
  const max = maxOf(size.rule)
  const allowed = tree.allowed.find((entry) => entry.file === size.file && entry.rule === size.rule)
  if (size.size <= max || (allowed && size.size <= allowed.size)) return []
  const grown = allowed ? `, and its recorded exception of ${allowed.size} may only shrink` : ''
  const says =
    size.rule === 'file-lines'
      ? teach(
          `${size.file} has ${size.size} lines, the wall is ${max}${grown}`,
          'a longer file holds more than one thing, and nobody reads it whole',
          'split it by verb (place-order, cancel-order), never by layer',
        )
      : teach(
          `${size.name} has ${size.size} lines, the wall is ${max}${grown}`,
          'it no longer fits on a screen',
          'keep the decisions here and name its steps as functions below it, in the order in which they are called',
        )
  return [{ file: size.file, line: size.line, rule: 'sizes', says }]
}

function stale(tree: Tree, entry: Allowance, measured: Size[]): Fault[] {
  const own = measured.filter((size) => size.file === entry.file && size.rule === entry.rule)
  const actual = Math.max(0, ...own.map(({ size }) => size))
  const needed = actual > maxOf(entry.rule)
  if (needed && actual >= entry.size) return []
  const list = tree.files.find((file) => file.path === allowedPath)
  const line = list ? list.lineAt(Math.max(0, list.text.indexOf(`"${entry.file}"`))) : 1
  const says = needed
    ? teach(
        `${entry.file} has shrunk to ${actual}, its exception still says ${entry.size}`,
        'the list may only shrink',
        `write ${actual}`,
      )
    : teach(
        `the exception of ${entry.file} (${entry.rule}) is no longer needed`,
        'the list may only shrink',
        'take the entry out',
      )
  return [{ file: allowedPath, line, rule: 'sizes', says }]
}

function maxOf(rule: string): number {
  return rule === 'file-lines' ? fileLinesMax : functionLinesMax
}
