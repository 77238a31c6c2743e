import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { type Language, tagOf } from './browser.ts'

type AxeNode = { target: unknown[]; failureSummary?: string }
type AxeRun = { violations: { id: string; help: string; nodes: AxeNode[] }[] }

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What is wrong with the page as it stands, one line a fault; none when all is well. */
export async function judgePage(page: Page, language: Language): Promise<string[]> {
  return [...(await judgeFrame(page, language)), ...(await judgeAccess(page))]
}

/** Language, title, one first heading, and nothing wider than the window. */
async function judgeFrame(page: Page, language: Language): Promise<string[]> {
  const seen = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    headings: document.querySelectorAll('h1').length,
    wider: document.documentElement.scrollWidth - innerWidth,
  }))
  const faults: string[] = []
  if (seen.lang !== tagOf[language]) faults.push(`the page says it is in "${seen.lang}"`)
  if (!/\S · \S/.test(seen.title)) faults.push(`the tab is called "${seen.title}"`)
  if (seen.headings !== 1) faults.push(`the page has ${seen.headings} first headings`)
  if (seen.wider > 0) faults.push(`the page scrolls ${seen.wider} px sideways`)
  return faults
}

async function judgeAccess(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  const { violations } = await page.evaluate(
    async () => await (globalThis as unknown as { axe: { run(): Promise<AxeRun> } }).axe.run(),
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `axe ${id}: ${help} at ${node.target.join(' ')}\n    ${node.failureSummary ?? ''}`),
  )
}
