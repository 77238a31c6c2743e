import type { Node } from 'oxc-parser'
import type { NodeOf } from '../code.ts'
import { type Fault, type Rule, teach } from '../fault.ts'
import { placeOf } from '../place.ts'
import type { SourceFile } from '../tree.ts'

/** An action lives in one transaction: whatever it reads, it reads through that transaction's handle. */
export const reads: Rule = {
  name: 'reads',
  check: (tree) => tree.files.filter(isAction).flatMap((file) => [...poolImports(file), ...poolCalls(file)]),
}

const why =
  'a second connection sees other rows than the transaction does, escapes its row-level security, and two hundred actions waiting for one another empty the pool'

type FunctionNode = NodeOf<'FunctionDeclaration'> | NodeOf<'FunctionExpression'> | NodeOf<'ArrowFunctionExpression'>

function isAction(file: SourceFile): boolean {
  const place = placeOf(file.path)
  return file.isCode && place.domain !== undefined && place.room === 'actions' && !place.isTest
}

function poolImports(file: SourceFile): Fault[] {
  return file.code.imports
    .filter(({ specifier }) => specifier === 'pg' || specifier.startsWith('pg-') || specifier === 'postgres')
    .map(({ specifier, start }) => fault(file, start, `an action imports ${specifier}`))
}

function poolCalls(file: SourceFile): Fault[] {
  const faults: Fault[] = []
  for (const call of file.code.all('CallExpression')) {
    const { callee } = call
    if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') continue
    const name = callee.property.name
    const owner = lastName(callee.object)
    const opensAnother = /^(db|database|pool)$/.test(owner) && ['read', 'transact', 'query', 'connect'].includes(name)
    if (opensAnother && isInTransaction(file, call))
      faults.push(fault(file, call.start, `an action calls ${owner}.${name} although it holds a transaction`))
  }
  return faults
}

/** "db" for `db`, `this.db` and `kernel.db`. */
function lastName(node: Node): string {
  if (node.type === 'Identifier') return node.name
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : ''
}

function isInTransaction(file: SourceFile, node: Node): boolean {
  for (const around of file.code.around(node)) {
    const isFunction =
      around.type === 'FunctionDeclaration' ||
      around.type === 'FunctionExpression' ||
      around.type === 'ArrowFunctionExpression'
    if (isFunction && (receivesTx(around) || isTransactionBody(file, around))) return true
  }
  return false
}

function receivesTx(node: FunctionNode): boolean {
  return node.params.some((param) => {
    if (param.type === 'Identifier') return param.name === 'tx' || typeName(param) === 'Tx'
    if (param.type !== 'ObjectPattern') return false
    return param.properties.some(
      (property) => property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === 'tx',
    )
  })
}

function typeName(param: NodeOf<'Identifier'>): string {
  const type = 'typeAnnotation' in param ? param.typeAnnotation?.typeAnnotation : undefined
  return type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? type.typeName.name : ''
}

/** The work handed to `….transact(reach, work)`, whatever it calls its parameter. */
function isTransactionBody(file: SourceFile, node: FunctionNode): boolean {
  const parent = file.code.parent(node)
  return (
    parent?.type === 'CallExpression' &&
    parent.callee.type === 'MemberExpression' &&
    lastName(parent.callee) === 'transact'
  )
}

function fault(file: SourceFile, at: number, what: string): Fault {
  const fix =
    'read through tx (tx.rows, tx.one, tx.maybe, or an upstream answer that takes tx), or read before the action and hand the value in'
  return { file: file.path, line: file.lineAt(at), rule: 'reads', says: teach(what, why, fix) }
}
