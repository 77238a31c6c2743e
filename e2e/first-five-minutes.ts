import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Browser, Person } from './browser.ts'
import { changeRule, findSlowSegment, findWhyScore, moveClock } from './keep-the-word.ts'
import { liveRoom } from './screens.ts'
import { seen } from './seen.ts'

/** The front page's first five minutes, step by step, by what a person sees and presses. */
export function firstFiveMinutes(browser: () => Browser): void {
  describe('the first five minutes', () => {
    let desk: Person
    let phone: Person
    let platform: Person
    before(async () => {
      desk = await browser().person({ face: 'desk', look: { language: 'zh', theme: 'light', size: 'desk' } })
      phone = await browser().person({ face: 'shop', look: { language: 'zh', theme: 'light', size: 'phone' } })
      platform = await browser().person({ face: 'console', look: { language: 'zh', theme: 'light', size: 'desk' } })
    })
    test('0:00 one tap at the merchant’s door and one is Xu Ling, who makes cashmere', () => enterDesk(desk))
    test('0:30 the top of the board is what people want of her cardigan, and J walks on', () => readBoard(desk))
    test('1:30 the revision is filled in: 58 becomes 53', () => openRevision(desk))
    test('1:45 published, it tells everyone who asked; a shopper’s open page hears it', () => publish(desk, phone))
    test('2:00 my voice shows what my words became, the product what changed and who asked', () => seeChange(phone))
    test('2:30 in the show one says something and is heard', () => speakInShow(phone))
    test('2:45 one tap orders; the order page counts down to what was promised', () => orderInOneTap(phone))
    test('3:30 the clock moves past a missed promise: the coupon comes by itself, to the open page', () =>
      moveClock(platform, phone))
    test('3:50 timeliness names the slow segment and opens its orders', () => findSlowSegment(desk))
    test('4:10 the experience score opens the orders that pulled it down', () => findWhyScore(desk))
    test('4:30 a changed promise is judged on the last 30 days before it binds', () => changeRule(platform))
    test('nothing of it left a complaint in the browser’s console', () => {
      assert.deepEqual(
        [desk, phone, platform].flatMap(({ complaints }) => complaints),
        [],
      )
    })
  })
}

async function enterDesk({ page, open }: Person): Promise<void> {
  await open('/desk/')
  await page.getByRole('button', { name: /^许苓/ }).click()
  await page.getByRole('link', { name: '听', exact: true }).click()
  await seen(page.getByRole('heading', { level: 1, name: '听' }))
}

async function readBoard({ page }: Person): Promise<void> {
  const rows = page.getByRole('article')
  await seen(rows.first())
  assert.match((await rows.first().textContent())!, /开衫/)
  const side = page.getByRole('complementary', { name: '正在看的需求' })
  const before = await side.getByRole('heading', { level: 2 }).textContent()
  await page.keyboard.press('j')
  await seen(side.getByRole('heading', { level: 2 }).filter({ hasNotText: before! }))
  await page.keyboard.press('k')
  await seen(side.getByRole('heading', { level: 2, name: before! }))
  await page.keyboard.press('Enter')
  await seen(side.getByRole('tab', { name: /原话/ }))
}

async function openRevision({ page }: Person): Promise<void> {
  await page.keyboard.press('1')
  await seen(page.getByRole('heading', { level: 1, name: /改：.*开衫/ }))
  const after = page.getByRole('textbox', { name: /^衣长.*改成/ })
  await seen(after)
  assert.equal(await after.inputValue(), '53')
  await seen(page.getByText('58', { exact: false }).first())
}

async function publish({ page }: Person, phone: Person): Promise<void> {
  await phone.open('/shop/sign-in')
  await phone.page.getByRole('button', { name: /^小鹿/ }).click()
  await phone.page.getByRole('link', { name: '我的话' }).click()
  await seen(phone.page.getByText('店里在琢磨').or(phone.page.getByText('店里决定改')).first())
  await page.getByRole('button', { name: '上架' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /上架并告诉 \d+ 人/ })
    .click()
  await seen(phone.page.getByText('你说的话，变成了这个'))
  await seen(page.getByRole('status').filter({ hasText: /告诉了.*\d+ 人/ }))
}

async function seeChange({ page }: Person): Promise<void> {
  await page.getByRole('link', { name: '我的话' }).click()
  const entry = page.getByRole('article').filter({ hasText: '真的太长了' })
  await seen(entry.getByText('变成了这个'))
  await entry.getByRole('link', { name: /开衫/ }).first().click()
  const changes = page.getByRole('heading', { name: '听了谁的，改了什么' })
  await seen(changes)
  const section = page.getByRole('main').locator('section').filter({ has: changes })
  await seen(section.getByText('53').first())
  await seen(section.getByText(/\d+ 个人说/).first())
}

async function speakInShow(person: Person): Promise<void> {
  const { page } = person
  await person.open(await liveRoom(person))
  await seen(page.getByText('重播，和大家一起看'))
  const said = '这件还有 M 码吗，配阔腿裤'
  await page.getByRole('textbox', { name: '说一句，主播看得到' }).fill(said)
  await page.keyboard.press('Enter')
  await seen(page.getByRole('log').getByText(said))
}

async function orderInOneTap({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: '要这个' }).first().click()
  await page.getByRole('button', { name: /^付 ¥/ }).click()
  await seen(page.getByRole('heading', { name: '下好了' }))
  await page.getByRole('link', { name: '看这张订单' }).click()
  await seen(page.getByText(/前发出$/).first())
  await seen(page.getByText(/还剩/).first())
}
