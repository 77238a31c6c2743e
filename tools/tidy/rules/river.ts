import { type Fault, type Rule, teach } from '../fault.ts'
import { placeOf, within } from '../place.ts'
import { ownName, readSpecifier } from '../specifier.ts'
import { riverPath, type SourceFile, type Tree, type Workspace } from '../tree.ts'

/** Domains stand in one order; packages and imports point upstream, and only at what a domain shows. */
export const river: Rule = {
  name: 'river',
  check: (tree) => [...checkOrder(tree), ...checkPackages(tree), ...checkCycles(tree), ...checkImports(tree)],
}

const why =
  'facts flow downstream and requests upstream, so each domain can be read and changed knowing only those to its left'

function checkOrder(tree: Tree): Fault[] {
  const faults: Fault[] = []
  const folders = new Set(tree.workspaces.filter(isDomain).map((workspace) => folderName(workspace)))
  const missing = [...folders].filter((name) => !tree.river.includes(name))
  const gone = tree.river.filter((name) => !folders.has(name))
  for (const name of missing) {
    const fix = `put "${name}" where it belongs in ${riverPath}: right of all it listens to, left of all that listen to it`
    faults.push(fault(riverPath, 1, `domains/${name} has no place in the river`, fix))
  }
  for (const name of gone)
    faults.push(
      fault(
        riverPath,
        1,
        `the river names "${name}", but domains/${name}/package.json does not exist`,
        'add the domain or take its name out',
      ),
    )
  return faults
}

function checkPackages(tree: Tree): Fault[] {
  const faults: Fault[] = []
  for (const workspace of tree.workspaces) {
    for (const name of Object.keys(dependenciesOf(workspace))) {
      const target = ownName(name)
      if (!target) continue
      const trouble = packageTrouble(tree, workspace, target)
      if (!trouble) continue
      const at = workspace.file.text.indexOf(`"${name}"`)
      faults.push(fault(workspace.file.path, workspace.file.lineAt(Math.max(at, 0)), ...trouble))
    }
  }
  return faults
}

function packageTrouble(tree: Tree, from: Workspace, target: string): [what: string, fix: string] | undefined {
  const owner = tree.workspaces.find((workspace) => workspace.name === `@heed/${target}`)
  if (from.dir === 'kernel' || from.dir === 'engine')
    return [
      `${from.dir} depends on @heed/${target}`,
      `${from.dir} stands below everything: hand in what it needs as a plain value or a function`,
    ]
  if (owner && within(owner.dir, 'web') && !within(from.dir, 'web') && from.dir !== '')
    return [
      `${from.dir} depends on the web package ${owner.name}`,
      'move what both need into a contract, or leave it to the web',
    ]
  if (!isDomain(from) || !tree.river.includes(target)) return undefined
  return stands(tree, folderName(from), target) === 'downstream' ? downstream(folderName(from), target) : undefined
}

function checkCycles(tree: Tree): Fault[] {
  const byName = new Map(tree.workspaces.map((workspace) => [workspace.name, workspace]))
  const done = new Set<string>()
  const faults: Fault[] = []
  const visit = (workspace: Workspace, path: string[]) => {
    const seenAt = path.indexOf(workspace.name)
    if (seenAt >= 0) {
      const circle = [...path.slice(seenAt), workspace.name].join(' -> ')
      faults.push(
        fault(
          workspace.file.path,
          1,
          `packages depend on each other in a circle: ${circle}`,
          'cut the arrow that points downstream; what it needs becomes a fact or a request',
        ),
      )
      return
    }
    if (done.has(workspace.name)) return
    for (const name of Object.keys(dependenciesOf(workspace))) {
      const next = byName.get(name)
      if (next) visit(next, [...path, workspace.name])
    }
    done.add(workspace.name)
  }
  for (const workspace of tree.workspaces) visit(workspace, [])
  return faults
}

function checkImports(tree: Tree): Fault[] {
  const faults: Fault[] = []
  for (const file of tree.files) {
    if (!file.isCode) continue
    for (const found of file.code.imports) {
      const specifier = readSpecifier(file.path, found.specifier)
      const target = specifier.kind === 'package' ? ownName(specifier.name) : undefined
      if (!target || specifier.kind !== 'package') continue
      const trouble = importTrouble(tree, file, target, specifier.door)
      if (trouble) faults.push(fault(file.path, file.lineAt(found.start), ...trouble))
    }
  }
  return faults
}

function importTrouble(tree: Tree, file: SourceFile, target: string, door: string): [string, string] | undefined {
  const place = placeOf(file.path)
  const forTests = place.isTest || place.isTesting || within(file.path, 'bench')
  if (door === 'testing' && !forTests)
    return [
      `production code imports @heed/${target}/testing`,
      `fakes and builders are for tests: import @heed/${target}/contract and let wiring hand in the real thing`,
    ]
  if (!tree.river.includes(target)) return undefined
  if (place.domain === target)
    return [`@heed/${target} imports itself by its package name`, 'import your own files by a relative path']
  if (place.domain && stands(tree, place.domain, target) === 'downstream') return downstream(place.domain, target)
  return doorTrouble(file, target, door, place.domain !== undefined)
}

function doorTrouble(
  file: SourceFile,
  target: string,
  door: string,
  fromDomain: boolean,
): [string, string] | undefined {
  const name = `@heed/${target}`
  if (door === 'contract' || door === 'testing') return undefined
  if (door === 'contract/http' && !fromDomain) return undefined
  if (door === 'contract/http')
    return [`a domain imports ${name}/contract/http`, `that door is for the web: import ${name}/contract`]
  if (door === 'wiring' && within(file.path, 'server', 'sim', 'cli', 'bench')) return undefined
  if (door === 'wiring')
    return [
      `${file.path} imports ${name}/wiring`,
      `only server, sim, cli and bench wire domains together: import ${name}/contract and take the rest as a parameter`,
    ]
  const shown = door ? `${name}/${door}` : name
  return [
    `${shown} reaches behind the contract of ${target}`,
    `import ${name}/contract; if it lacks what you need, add it there in ids and plain values`,
  ]
}

function downstream(from: string, target: string): [string, string] {
  return [
    `${from} points downstream at ${target}`,
    `let ${target} listen to a fact of ${from}, or ask ${from} by a request in domains/${from}/contract; screens that need both are composed in server/pages`,
  ]
}

function stands(tree: Tree, from: string, target: string): 'upstream' | 'downstream' {
  return tree.river.includes(from) && tree.river.indexOf(target) > tree.river.indexOf(from) ? 'downstream' : 'upstream'
}

function fault(file: string, line: number, what: string, fix: string): Fault {
  return { file, line, rule: 'river', says: teach(what, why, fix) }
}

function isDomain(workspace: Workspace): boolean {
  return /^domains\/[^/]+$/.test(workspace.dir)
}

function folderName(workspace: Workspace): string {
  return workspace.dir.slice(workspace.dir.lastIndexOf('/') + 1)
}

function dependenciesOf(workspace: Workspace): Record<string, string> {
  return {
    ...workspace.manifest.peerDependencies,
    ...workspace.manifest.devDependencies,
    ...workspace.manifest.dependencies,
  }
}
