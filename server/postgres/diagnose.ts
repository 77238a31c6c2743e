import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { FIRST_PORT, isFree } from './choose-port.ts'
import { claimHolder } from './claim.ts'
import { type ClusterFiles, clusterFiles, clusterVersion, readPidFile } from './cluster-files.ts'
import { locateBinaries } from './find-binaries.ts'
import { isServerOf } from './process-identity.ts'
import { findPostgres } from './start-postgres.ts'

/** One thing looked at. `next` is the fix; it is there whenever `state` is not 'good'. */
export type Finding = {
  about: 'binaries' | 'folder' | 'version' | 'disk' | 'port' | 'server'
  state: 'good' | 'beware' | 'bad'
  zh: { what: string; next?: string }
  en: { what: string; next?: string }
}

/** Below this a start may fail soon; below a tenth of it, it will. */
const DISK_BYTES_LOW = 2 * 2 ** 30

/** Looks at everything the bundled PostgreSQL needs, for `heed doctor`. Starts and changes nothing. */
export async function diagnosePostgres(dataDir: string): Promise<Finding[]> {
  const files = clusterFiles(resolve(dataDir))
  return [ofBinaries(), ofFolder(files), ofVersion(files), ofDisk(files), await ofServer(files), await ofPort()]
}

function ofBinaries(): Finding {
  const found = locateBinaries()
  if (found) {
    const what = `PostgreSQL ${found.version}`
    return { about: 'binaries', state: 'good', zh: { what: `自带 ${what}。` }, en: { what: `Bundled ${what}.` } }
  }
  return {
    about: 'binaries',
    state: 'bad',
    zh: { what: '没有装上自带的 PostgreSQL。', next: '运行 npm ci（不要加 --omit=optional），或设置 DATABASE_URL。' },
    en: {
      what: 'The bundled PostgreSQL is not installed.',
      next: 'Run npm ci without --omit=optional, or set DATABASE_URL.',
    },
  }
}

function ofFolder(files: ClusterFiles): Finding {
  if (!existsSync(files.home)) {
    return {
      about: 'folder',
      state: 'good',
      zh: { what: `数据文件夹 ${files.home} 还不存在，首次启动时会建立。` },
      en: { what: `The data folder ${files.home} does not exist yet; the first start makes it.` },
    }
  }
  const owner = statSync(files.home).uid
  try {
    accessSync(files.home, constants.R_OK | constants.W_OK | constants.X_OK)
    const zh = `数据文件夹 ${files.home} 可读写（属主 ${owner}）。`
    const en = `The data folder ${files.home} can be read and written (owner ${owner}).`
    return { about: 'folder', state: 'good', zh: { what: zh }, en: { what: en } }
  } catch {
    const next = `sudo chown -R "$(id -u)" "${files.home}"`
    return {
      about: 'folder',
      state: 'bad',
      zh: { what: `数据文件夹 ${files.home} 属于用户 ${owner}，我们不能读写。`, next },
      en: { what: `The data folder ${files.home} belongs to user ${owner}; we cannot use it.`, next },
    }
  }
}

function ofVersion(files: ClusterFiles): Finding {
  const [found, wanted] = [attempt(() => clusterVersion(files)), locateBinaries()?.major]
  if (found === undefined) {
    return { about: 'version', state: 'good', zh: { what: '还没有数据。' }, en: { what: 'There is no data yet.' } }
  }
  if (wanted === undefined || found === String(wanted)) {
    const [zh, en] = [`数据由 PostgreSQL ${found} 写成。`, `The data was written by PostgreSQL ${found}.`]
    return { about: 'version', state: 'good', zh: { what: zh }, en: { what: en } }
  }
  return {
    about: 'version',
    state: 'bad',
    zh: {
      what: `数据由 PostgreSQL ${found} 写成，自带的是 ${wanted}。`,
      next: '用原来的版本 heed backup，再在新文件夹里 heed restore。',
    },
    en: {
      what: `The data was written by PostgreSQL ${found}; the bundled one is ${wanted}.`,
      next: 'heed backup with the release that wrote it, then heed restore into a new folder.',
    },
  }
}

function ofDisk(files: ClusterFiles): Finding {
  let place = files.home
  while (!existsSync(place)) place = dirname(place)
  const room = attempt(() => statfsSync(place))
  const free = room ? room.bavail * room.bsize : 0
  const gigabytes = (free / 2 ** 30).toFixed(1)
  const zh = { what: `${place} 所在的磁盘剩余 ${gigabytes} GB。` }
  const en = { what: `The disk of ${place} has ${gigabytes} GB left.` }
  if (free >= DISK_BYTES_LOW) return { about: 'disk', state: 'good', zh, en }
  const state = free < DISK_BYTES_LOW / 10 ? 'bad' : 'beware'
  return {
    about: 'disk',
    state,
    zh: { ...zh, next: '请腾出空间，至少留 2 GB。' },
    en: { ...en, next: 'Free some space; keep at least 2 GB.' },
  }
}

async function ofServer(files: ClusterFiles): Promise<Finding> {
  const running = attempt(() => readPidFile(files))
  const pid = running && isServerOf(running.pid, files.cluster) ? running.pid : undefined
  if (pid === undefined) {
    return { about: 'server', state: 'good', zh: { what: '服务器未在运行。' }, en: { what: 'No server is running.' } }
  }
  const holder = claimHolder(files)
  const answers = await findPostgres(files.home).catch(() => undefined)
  if (holder && answers) {
    const zh = `服务器正在运行（进程 ${pid}，端口 ${answers.port}），由 heed 进程 ${holder.pid} 使用。`
    const en = `The server runs (process ${pid}, port ${answers.port}), used by the heed process ${holder.pid}.`
    return { about: 'server', state: 'good', zh: { what: zh }, en: { what: en } }
  }
  const zhWhy = answers ? '是被强行结束的 heed 留下的' : '没有应答'
  const enWhy = answers ? 'was left behind by a heed that was killed' : 'does not answer'
  return {
    about: 'server',
    state: 'beware',
    zh: { what: `服务器（进程 ${pid}）${zhWhy}。`, next: '运行 npm start：它会接管或替换这个服务器。' },
    en: {
      what: `The server (process ${pid}) ${enWhy}.`,
      next: 'Run npm start: it takes this server over or replaces it.',
    },
  }
}

async function ofPort(): Promise<Finding> {
  const free = await isFree(FIRST_PORT)
  // A taken port is no harm: the next free one is used.
  const zh = free ? `端口 ${FIRST_PORT} 空闲。` : `端口 ${FIRST_PORT} 已被占用，启动时会用下一个空闲端口。`
  const en = free ? `Port ${FIRST_PORT} is free.` : `Port ${FIRST_PORT} is taken; a start uses the next free one.`
  return { about: 'port', state: 'good', zh: { what: zh }, en: { what: en } }
}

function attempt<Value>(ask: () => Value): Value | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}
