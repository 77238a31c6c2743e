import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Small enough that a reader on a slow line sees it, sharp enough that small type can be read. */
const quality = 72

/** Writes what the window shows as `<name>.webp`, compressed by Chromium itself. */
export async function keepPicture(page: Page, folder: string, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality })
  await session.detach()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, 'base64'))
}
