import { type BrowserContext, type Browser as Chromium, chromium, type Page } from 'playwright-core'

export type Face = 'shop' | 'desk' | 'console'
export type Language = 'zh' | 'en'
export type Look = { language: Language; theme: 'light' | 'dark'; size: Size }
export type Size = keyof typeof sizes

/** The two windows every screen is judged in. */
export const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } } as const

export const tagOf: Record<Language, string> = { zh: 'zh-CN', en: 'en' }

export type Person = {
  context: BrowserContext
  page: Page
  /** Everything the browser complained about, with the address it happened at. */
  complaints: string[]
  /** Reads the product's API as this person. */
  read<T>(path: string): Promise<T>
  /** Opens a path of a face ('/shop/orders') and waits until it stands still. */
  open(path: string): Promise<void>
}

export type Browser = {
  /** A person with a window of their own; signed in as one of the town's people where `as` says so. */
  person(who: { face: Face; as?: string; look: Look }): Promise<Person>
  close(): Promise<void>
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
]

/** How long one step of a person may take on a busy machine. */
const stepMsMax = 30_000

export async function openBrowser(origin: string): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: flags,
  })
  return {
    person: (who) => newPerson(browser, origin, who),
    close: () => browser.close(),
  }
}

async function newPerson(
  browser: Chromium,
  origin: string,
  { face, as, look }: { face: Face; as?: string; look: Look },
): Promise<Person> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: tagOf[look.language],
    timezoneId: 'Asia/Shanghai',
    colorScheme: look.theme,
    viewport: sizes[look.size],
    // A page that moves cannot be measured; a screen must be whole without motion, too.
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(stepMsMax)
  if (as !== undefined) await enterAs(context, origin, face, as)
  const page = await context.newPage()
  return {
    context,
    page,
    complaints: complaintsOf(page),
    read: async <T>(path: string) => {
      const answer = await context.request.get(path)
      if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`)
      return (await answer.json()) as T
    },
    open: async (path) => {
      await page.goto(path)
      await settle(page)
    },
  }
}

/** The one-click way in, as the sign-in page does it. */
async function enterAs(context: BrowserContext, origin: string, face: Face, as: string): Promise<void> {
  const answer = await context.request.post(`/api/${face}/persona`, { data: { persona: as }, headers: { origin } })
  if (!answer.ok()) throw new Error(`Nobody called ${as} at ${face}: ${answer.status()} ${await answer.text()}`)
}

/** Waits until the page has what it asked for: nothing loading, nothing busy, pictures drawn. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.locator('.h-skeleton').first().waitFor({ state: 'detached' })
  await drawn(page)
}

/** Waits until fonts and the pictures in sight are there and the window has been painted twice. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    const isNear = (image: HTMLImageElement) => image.getBoundingClientRect().top < innerHeight
    await Promise.all([...document.images].filter(isNear).map((image) => image.decode().catch(() => undefined)))
    const painted = () => new Promise((done) => requestAnimationFrame(done))
    await painted()
    await painted()
  })
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  const note = (text: string) => complaints.push(`${page.url()}: ${text}`)
  page.on('pageerror', (error) => note(`threw ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(`${message.type()}: ${message.text()}`)
  })
  page.on('requestfailed', (request) => {
    // What a page leaves unread when one walks on is no fault of its own.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(`${request.url()} ${request.failure()?.errorText}`)
  })
  return complaints
}
