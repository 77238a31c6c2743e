import type { ClusterFiles } from './cluster-files.ts'
import { PostgresProblem } from './problem.ts'

/** What stands between a person and a running database, worded once. */
export function folderNotOurs(folder: string, detail: string): PostgresProblem {
  return new PostgresProblem('folder-not-ours', {
    fault: 'yours',
    zh: {
      what: `数据文件夹 ${folder} 不归当前用户，或不可写。`,
      next: `请运行 sudo chown -R "$(id -u)" "${folder}"，或换一个数据文件夹。`,
    },
    en: {
      what: `The data folder ${folder} does not belong to you or cannot be written.`,
      next: `Run sudo chown -R "$(id -u)" "${folder}", or choose another data folder.`,
    },
    detail,
  })
}

export function wrongVersion(files: ClusterFiles, found: string, wanted: number): PostgresProblem {
  return new PostgresProblem('wrong-version', {
    fault: 'yours',
    zh: {
      what: `${files.home} 里的数据由 PostgreSQL ${found} 写成，这里自带的是 ${wanted}，两者的磁盘格式不同；数据未被改动。`,
      next: '请用原来的版本运行 heed backup，再在新的数据文件夹里 heed restore；或把 DATABASE_URL 指向那个版本的服务器。',
    },
    en: {
      what: `The data in ${files.home} was written by PostgreSQL ${found}; the bundled one is ${wanted}, and their formats on disk differ. Nothing was changed.`,
      next: 'Run heed backup with the release that wrote it, then heed restore into a new data folder; or point DATABASE_URL at a server of that version.',
    },
  })
}

export function diskFull(folder: string, detail: string): PostgresProblem {
  return new PostgresProblem('disk-full', {
    fault: 'the machine',
    zh: { what: `${folder} 所在的磁盘满了。`, next: '请腾出至少 1 GB 再启动；已确认的数据都还在。' },
    en: {
      what: `The disk that holds ${folder} is full.`,
      next: 'Free at least 1 GB and start again; everything acknowledged is still there.',
    },
    detail,
  })
}

export function noPort(first: number): PostgresProblem {
  return new PostgresProblem('no-port', {
    fault: 'the machine',
    zh: { what: `从 ${first} 起的本机端口都被占用了。`, next: '请关掉占用者，或指定另一个起始端口。' },
    en: {
      what: `No loopback port is free from ${first} on.`,
      next: 'Stop what holds them, or choose another first port.',
    },
  })
}

export function startFailed(files: ClusterFiles, detail: string): PostgresProblem {
  return new PostgresProblem('start-failed', {
    fault: 'ours',
    zh: {
      what: '自带的 PostgreSQL 没能启动。',
      next: `它的话在下面，全文在 ${files.log}；heed doctor 会再查一遍。若看不出缘由，请带上这些行报告我们。`,
    },
    en: {
      what: 'The bundled PostgreSQL did not start.',
      next: `Its words are below, all of them in ${files.log}; heed doctor looks again. If they do not explain it, report them to us.`,
    },
    detail,
  })
}

export function initFailed(files: ClusterFiles, detail: string): PostgresProblem {
  return new PostgresProblem('init-failed', {
    fault: 'ours',
    zh: { what: `没能在 ${files.home} 里建立数据库。`, next: 'PostgreSQL 的话在下面；heed doctor 会再查一遍。' },
    en: {
      what: `The database could not be created in ${files.home}.`,
      next: 'PostgreSQL’s words are below; heed doctor looks again.',
    },
    detail,
  })
}
