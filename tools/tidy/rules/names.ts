import { type Fault, type Rule, teach } from '../fault.ts'
import { placeOf } from '../place.ts'
import type { SourceFile, Tree } from '../tree.ts'

/** A name says what is inside; an action's file is named by the one verb it exports. */
export const names: Rule = {
  name: 'names',
  check: (tree) => [...emptyNames(tree), ...tree.files.filter(isAction).flatMap(checkAction)],
}

const emptyWords = /^(utils?|helpers?|common|misc|types|managers?)$/
const emptyEndings = /[-_.](utils?|helpers?|misc|managers?)$/

function emptyNames(tree: Tree): Fault[] {
  const faults: Fault[] = []
  const told = new Set<string>()
  for (const file of tree.files) {
    const parts = file.path.split('/')
    for (const [index, part] of parts.entries()) {
      const isFile = index === parts.length - 1
      const stem = (isFile ? part.replace(/(\.test|\.d)?\.\w+$/, '') : part).toLowerCase()
      const path = parts.slice(0, index + 1).join('/')
      if (told.has(path) || !(emptyWords.test(stem) || emptyEndings.test(stem))) continue
      told.add(path)
      const says = teach(
        `${path} is named for nothing`,
        'what has no name yet has no home yet, and such places gather whatever comes by',
        'name it by the verb it does or the thing it holds, beside the code that uses it',
      )
      faults.push({ file: file.path, line: 1, rule: 'names', says })
    }
  }
  return faults
}

function isAction(file: SourceFile): boolean {
  const place = placeOf(file.path)
  return file.isCode && place.domain !== undefined && place.room === 'actions' && !place.isTest && !place.isTesting
}

function checkAction(file: SourceFile): Fault[] {
  const stem = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
  const verb = stem.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const exported = exportsOf(file)
  const others = exported.filter(({ name, isVerb }) => isVerb && name !== verb)
  const own = exported.filter(({ name }) => name === verb)
  const faults = others.map(({ name, at }) =>
    actionFault(
      file,
      at,
      `${file.path} also exports ${name}`,
      `move ${name} into ${kebab(name)}.ts, or keep it private below ${verb}`,
    ),
  )
  if (own.length === 0)
    faults.unshift(
      actionFault(
        file,
        0,
        `${file.path} exports no ${verb}`,
        `export one function named ${verb}, or name the file by the verb it exports`,
      ),
    )
  return faults
}

type Exported = { name: string; at: number; isVerb: boolean }

/** Values that a file exports; types are free, plain constants (a named limit) are no verbs. */
function exportsOf(file: SourceFile): Exported[] {
  const exported: Exported[] = []
  const functions = localFunctions(file)
  for (const node of file.code.all('ExportNamedDeclaration')) {
    if (node.exportKind === 'type') continue
    const { declaration } = node
    if (declaration?.type === 'FunctionDeclaration' || declaration?.type === 'ClassDeclaration')
      exported.push({ name: declaration.id?.name ?? '', at: node.start, isVerb: true })
    if (declaration?.type === 'VariableDeclaration')
      for (const { id } of declaration.declarations)
        if (id.type === 'Identifier') exported.push({ name: id.name, at: node.start, isVerb: functions.has(id.name) })
    for (const specifier of node.specifiers) {
      if (specifier.exportKind === 'type' || specifier.exported.type !== 'Identifier') continue
      const local = specifier.local.type === 'Identifier' ? specifier.local.name : ''
      exported.push({
        name: specifier.exported.name,
        at: specifier.start,
        isVerb: node.source !== null || functions.has(local),
      })
    }
  }
  for (const node of file.code.all('ExportAllDeclaration'))
    if (node.exportKind !== 'type') exported.push({ name: '*', at: node.start, isVerb: true })
  for (const node of file.code.all('ExportDefaultDeclaration'))
    exported.push({ name: 'default', at: node.start, isVerb: true })
  return exported
}

function localFunctions(file: SourceFile): Set<string> {
  const found = new Set<string>()
  for (const node of file.code.all('FunctionDeclaration')) if (node.id) found.add(node.id.name)
  for (const { id, init } of file.code.all('VariableDeclarator'))
    if (id.type === 'Identifier' && (init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression'))
      found.add(id.name)
  return found
}

function actionFault(file: SourceFile, at: number, what: string, fix: string): Fault {
  const why = 'one file, one verb, one transaction: the folder reads as the list of what the business can do'
  return { file: file.path, line: file.lineAt(at), rule: 'names', says: teach(what, why, fix) }
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
