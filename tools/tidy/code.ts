import { type Comment, type Node, type ParseResult, parseSync, visitorKeys } from 'oxc-parser'

/** An import, re-export or dynamic import of another module; `typeOnly` is true where type stripping leaves nothing. */
export type Import = { specifier: string; typeOnly: boolean; start: number }

/** The nodes whose `type` is, or may be, T: a function's node says both declaration and expression. */
export type NodeOf<T extends Node['type'], N extends Node = Node> = N extends { type: infer Kind }
  ? T extends Kind
    ? N
    : never
  : never

/** One parsed file, flattened once so that every rule can ask for the nodes of a kind without walking again. */
export class Code {
  readonly imports: Import[] = []
  readonly comments: Comment[]
  readonly #kinds = new Map<string, Node[]>()
  readonly #parents = new Map<Node, Node>()

  constructor(path: string, text: string) {
    const parsed: ParseResult = parseSync(path, text, { preserveParens: false })
    this.comments = parsed.comments
    this.#flatten(parsed.program)
    this.#collectImports()
  }

  /** Every node of a kind, in the order of the text. */
  all<T extends Node['type']>(type: T): NodeOf<T>[] {
    return (this.#kinds.get(type) ?? []) as NodeOf<T>[]
  }

  parent(node: Node): Node | undefined {
    return this.#parents.get(node)
  }

  /** The nodes around one, from the nearest outwards. */
  *around(node: Node): Generator<Node> {
    for (let at = this.parent(node); at; at = this.parent(at)) yield at
  }

  #flatten(program: Node): void {
    const waiting: Node[] = [program]
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      const kind = this.#kinds.get(node.type)
      if (kind) kind.push(node)
      else this.#kinds.set(node.type, [node])
      const children = childrenOf(node)
      for (const child of children) this.#parents.set(child, node)
      for (const child of children.reverse()) waiting.push(child)
    }
  }

  #collectImports(): void {
    const add = (source: unknown, typeOnly: boolean) => {
      const literal = source as { type?: string; value?: unknown; start: number } | null | undefined
      if (literal && typeof literal.value === 'string')
        this.imports.push({ specifier: literal.value, typeOnly, start: literal.start })
    }
    for (const node of this.all('ImportDeclaration')) add(node.source, node.importKind === 'type')
    for (const node of this.all('ExportAllDeclaration')) add(node.source, node.exportKind === 'type')
    for (const node of this.all('ExportNamedDeclaration')) add(node.source, node.exportKind === 'type')
    for (const node of this.all('ImportExpression')) add(node.source, false)
    for (const node of this.all('TSImportType')) add(node.source, true)
  }
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = []
  for (const key of visitorKeys[node.type] ?? []) {
    const value = (node as unknown as Record<string, unknown>)[key]
    if (Array.isArray(value)) for (const one of value) if (one) children.push(one as Node)
    if (value && !Array.isArray(value)) children.push(value as Node)
  }
  return children
}
