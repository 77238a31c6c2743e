import type { Locator } from 'playwright-core'

/** Waits until a person would see it. Things the whole town must live through may take longer. */
export async function seen(what: Locator, waitMsMax?: number): Promise<void> {
  await what.waitFor({ state: 'visible', ...(waitMsMax !== undefined && { timeout: waitMsMax }) })
}
