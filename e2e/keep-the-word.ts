import type { Person } from './browser.ts'
import { seen } from './seen.ts'

/** A day of the whole town, played through its own routes, on a busy machine. */
const dayMsMax = 240_000

/** Somebody waits for flowers that should leave by six; the platform's clock passes six. */
export async function moveClock({ page, open }: Person, phone: Person): Promise<void> {
  await phone.open('/shop/orders')
  await phone.page
    .getByRole('link', { name: /红玫瑰/ })
    .first()
    .click()
  await seen(phone.page.getByText(/18:00 前发出/).first())
  await open('/console/sign-in')
  await page.getByRole('button', { name: /^沈知/ }).click()
  await seen(page.getByRole('heading', { level: 1, name: '总览' }))
  await page.getByRole('button', { name: '过 1 天' }).click()
  await seen(page.getByRole('status').filter({ hasText: '小镇正在过' }))
  await seen(phone.page.getByText('¥5 的券给你了'), dayMsMax)
  await seen(page.getByText(/^现在是 .*\d/).last(), dayMsMax)
  await page.getByRole('status').filter({ hasText: '小镇正在过' }).waitFor({ state: 'detached', timeout: dayMsMax })
}

export async function findSlowSegment({ page }: Person): Promise<void> {
  await page.getByRole('link', { name: '时效分析' }).click()
  await seen(page.getByRole('heading', { level: 1, name: '时效分析' }))
  await seen(page.getByText('最慢的一段'))
  await page.getByRole('table').last().getByRole('link', { name: '干线运输' }).click()
  await seen(page.getByRole('heading', { level: 1, name: /干线运输/ }))
  await seen(page.getByRole('link', { name: /打开订单/ }).first())
}

export async function findWhyScore({ page }: Person): Promise<void> {
  await page.getByRole('link', { name: '体验分' }).click()
  await seen(page.getByRole('heading', { level: 1, name: '体验分' }))
  await page
    .getByRole('link', { name: /^拉低的 \d+ 条/ })
    .first()
    .click()
  await seen(page.getByRole('heading', { level: 1, name: /拉低/ }))
  await seen(page.getByRole('link', { name: /打开订单/ }).first())
}

export async function changeRule({ page }: Person): Promise<void> {
  await page.getByRole('link', { name: '规则库' }).click()
  await page.getByRole('link', { name: '改这条规则' }).first().click()
  const dry = page.getByRole('region', { name: '过去 30 天会怎样' })
  await seen(dry.getByText('和当时一模一样'))
  const hours = page.getByRole('textbox', { name: '小时' }).first()
  await hours.fill('12')
  await seen(dry.getByText(/^当时 /).first())
}
