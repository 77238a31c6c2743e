import type { AuditPart, AuditRefusal } from '@heed/server/audit'

export interface AuditWords {
  usage: string
  parts: Record<AuditPart, string>
  ok: string
  /** As wide as `ok` on a terminal, so that the page lines up. */
  notOk: string
  brokenOf(broken: string, rows: string): string
  ofShop(shopId: string): string
  more(count: string): string
  allHolds(checks: number, seconds: string): string
  wrong(checks: number, seconds: string): string
  refused: Record<AuditRefusal, (details: Record<string, unknown>) => string>
  brokeOff: string
}

/** What the audit says in the terminal, in both languages; what must hold is worded where it is checked. */
export const auditWords: Record<'zh' | 'en', AuditWords> = {
  zh: {
    usage:
      'heed audit [--lang zh|en]\n由只增不改的库存、资金记录和事实日志重算每个余额与计数，与显示的对照；不改动任何内容。',
    parts: {
      log: '事实日志',
      trade: '库存、订单与资金',
      fulfilment: '发货与物流',
      promises: '承诺',
      listening: '倾听',
    },
    ok: '对    ',
    notOk: '不对  ',
    brokenOf: (broken, rows) => `${rows} 中有 ${broken} 处不对`,
    ofShop: (shopId) => `店铺 ${shopId}`,
    more: (count) => `另有 ${count} 处`,
    allHolds: (checks, seconds) => `${checks} 项检查全部成立（${seconds} 秒）`,
    wrong: (checks, seconds) =>
      `${checks} 项检查不成立（${seconds} 秒）。请先做一份备份（heed backup）再动手修，并把这一页报告给我们。`,
    refused: {
      'nothing-here': () => '这里还没有 Heed 的数据库，没有可核对的。若数据在别处，请设置 HEED_DATA 或 DATABASE_URL。',
      'other-schema': ({ pending }) =>
        Number(pending) > 0
          ? `数据库的结构比这个版本旧（还有 ${pending} 个迁移没有运行），没有核对。请先 npm start 让它升级。`
          : '数据库的结构比这个版本新，没有核对。请用与它相同的版本。',
    },
    brokeOff: '核对中断',
  },
  en: {
    usage:
      'heed audit [--lang zh|en]\nRebuilds every balance and count from the append-only stock and money records and the fact log, and holds them against what is shown. Changes nothing.',
    parts: {
      log: 'The fact log',
      trade: 'Stock, orders and money',
      fulfilment: 'Fulfilment',
      promises: 'Promises',
      listening: 'Listening',
    },
    ok: 'ok    ',
    notOk: 'not ok',
    brokenOf: (broken, rows) => `${broken} wrong of ${rows}`,
    ofShop: (shopId) => `shop ${shopId}`,
    more: (count) => `and ${count} more`,
    allHolds: (checks, seconds) => `All ${checks} checks hold (${seconds} s).`,
    wrong: (checks, seconds) =>
      `${checks} ${checks === 1 ? 'check does' : 'checks do'} not hold (${seconds} s). Take a backup (heed backup) before you mend anything, and report this page to us.`,
    refused: {
      'nothing-here': () =>
        'There is no Heed database here, so nothing to audit. If your data is elsewhere, set HEED_DATA or DATABASE_URL.',
      'other-schema': ({ pending }) =>
        Number(pending) > 0
          ? `The database has an older schema (${pending} migrations have not run), so it was not audited. npm start brings it forward.`
          : 'The database has a newer schema than this release, so it was not audited. Use the release that wrote it.',
    },
    brokeOff: 'The audit broke off',
  },
}
