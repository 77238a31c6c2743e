import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Code } from './code.ts'

/** The whole repository as the rules see it. Paths are relative to `root` with forward slashes. */
export type Tree = {
  root: string
  files: SourceFile[]
  workspaces: Workspace[]
  /** The domains from upstream to downstream, the one thing listed by hand (domains/river.json). */
  river: string[]
  allowed: Allowance[]
}

/** A folder with a package.json; the root itself is the workspace with dir ''. */
export type Workspace = { dir: string; name: string; manifest: Manifest; file: SourceFile }

export type Manifest = {
  name?: string
  exports?: Record<string, string>
  workspaces?: string[]
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

/** A recorded exception from a size rule; it may only shrink. */
export type Allowance = { file: string; rule: string; size: number }

export const riverPath = 'domains/river.json'
export const allowedPath = 'tools/tidy/allowed.json'

const skippedFolders = new Set(['node_modules', 'dist', 'coverage', 'fixtures'])
const hiddenFoldersSeen = new Set(['.ci', '.github'])
const codeEnding = /\.[mc]?[jt]sx?$/
/** Larger files are data, and no rule reads data. */
const textBytesMax = 2_000_000

export class SourceFile {
  readonly path: string
  readonly #full: string
  #text: string | undefined
  #lineStarts: number[] | undefined
  #code: Code | undefined

  constructor(root: string, path: string) {
    this.path = path
    this.#full = join(root, path)
  }

  get isCode(): boolean {
    return codeEnding.test(this.path)
  }

  get text(): string {
    this.#text ??= statSync(this.#full).size > textBytesMax ? '' : readFileSync(this.#full, 'utf8')
    return this.#text
  }

  get code(): Code {
    this.#code ??= new Code(this.path, this.text)
    return this.#code
  }

  /** Lines as an editor counts them: a newline at the end starts no further line. */
  get lineCount(): number {
    return this.#starts().length - (this.text.endsWith('\n') ? 1 : 0)
  }

  /** The line, from 1, on which an offset lies. */
  lineAt(offset: number): number {
    const starts = this.#starts()
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  #starts(): number[] {
    if (!this.#lineStarts) {
      this.#lineStarts = [0]
      for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1))
        this.#lineStarts.push(at + 1)
    }
    return this.#lineStarts
  }
}

/** Reads names at once and contents when a rule first asks for them. */
export function readTree(root: string): Tree {
  const files = listFiles(root, '').map((path) => new SourceFile(root, path))
  const byPath = new Map(files.map((file) => [file.path, file]))
  const workspaces: Workspace[] = []
  for (const file of files) {
    if (!/(^|\/)package\.json$/.test(file.path)) continue
    const manifest = JSON.parse(file.text) as Manifest
    const dir = file.path.replace(/\/?package\.json$/, '')
    workspaces.push({ dir, name: manifest.name ?? dir, manifest, file })
  }
  const json = <T>(path: string, otherwise: T): T => {
    const file = byPath.get(path)
    return file ? (JSON.parse(file.text) as T) : otherwise
  }
  return { root, files, workspaces, river: json(riverPath, []), allowed: json(allowedPath, []) }
}

/** The workspace a file belongs to: the nearest folder above it that has a package.json. */
export function workspaceOf(tree: Tree, path: string): Workspace | undefined {
  let nearest: Workspace | undefined
  for (const workspace of tree.workspaces) {
    const holds = workspace.dir === '' || path.startsWith(`${workspace.dir}/`)
    if (holds && workspace.dir.length >= (nearest?.dir.length ?? 0)) nearest = workspace
  }
  return nearest
}

function listFiles(root: string, folder: string): string[] {
  const found: string[] = []
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isFile()) found.push(path)
    if (!entry.isDirectory() || skippedFolders.has(entry.name)) continue
    if (entry.name.startsWith('.') && !hiddenFoldersSeen.has(entry.name)) continue
    found.push(...listFiles(root, path))
  }
  return found
}
