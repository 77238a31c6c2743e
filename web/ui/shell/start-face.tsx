import { Live, LiveContext, makeQueries } from '@heed/client'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  type AnyRoute,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  RouterProvider,
  useMatches,
} from '@tanstack/react-router'
import { type ComponentType, type ReactNode, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { KeySheet } from '../keys/key-sheet.tsx'
import { Toaster } from '../surfaces/toast.tsx'
import { kitWords } from '../words/kit-words.ts'
import { locale, startLocale } from '../words/locale.ts'
import { Crashed, NotFound } from './lost.tsx'
import type { FrameKind, Screen } from './screen.ts'
import { startTheme } from './theme.ts'

/** 'tabs' keeps only the navigation (a full-height feed), 'bare' nothing at all. */
export type FrameProps = { frame: FrameKind; children: ReactNode }

export type FaceOptions = {
  face: 'shopper' | 'desk' | 'console'
  /** Where it is served: '/desk/'. */
  basePath: string
  /** Names the live connection: `/api/<audience>/live`. */
  audience: 'shop' | 'desk' | 'console'
  screens: readonly Screen[]
  /** Navigation and bars around the screen. */
  Frame: ComponentType<FrameProps>
  /** What must stand around everything: antd's theme on desk and console. */
  Around?: ComponentType<{ children: ReactNode }>
}

/** Puts a face on the page: language, theme, cache, live connection, routes. Called once from `app/main.tsx`. */
export function startFace(options: FaceOptions): void {
  startLocale()
  startTheme()
  void kitWords.load(locale())
  document.documentElement.dataset.face = options.face
  const queries = makeQueries()
  const live = new Live(`${location.origin.replace(/^http/, 'ws')}/api/${options.audience}/live`)
  const router = makeRouter(options, queries)
  const Around = options.Around ?? Plain
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <LiveContext value={live}>
        <QueryClientProvider client={queries}>
          <Suspense>
            <Around>
              <RouterProvider router={router} />
              <Toaster />
            </Around>
          </Suspense>
        </QueryClientProvider>
      </LiveContext>
    </StrictMode>,
  )
}

function makeRouter({ screens, Frame, basePath }: FaceOptions, queries: QueryClient) {
  const root = createRootRoute({
    component: () => <Framed Frame={Frame} />,
    notFoundComponent: NotFound,
    errorComponent: Crashed,
  })
  const routes = screens.map((one) => routeFor(one, root, queries))
  return createRouter({
    routeTree: root.addChildren(routes),
    basepath: basePath,
    defaultPreload: 'intent',
    defaultErrorComponent: Crashed,
    scrollRestoration: true,
    // Cached reads decide what is fresh; a preloaded route adds no second opinion.
    defaultPreloadStaleTime: 0,
  })
}

function routeFor(one: Screen, root: AnyRoute, queries: QueryClient) {
  return createRoute({
    getParentRoute: () => root,
    path: one.path,
    staticData: { frame: one.frame } as object,
    validateSearch: (raw: Record<string, unknown>) => one.readSearch(raw) as Record<string, unknown>,
    loaderDeps: ({ search }) => search,
    loader: async ({ params, deps }) => {
      void one.load({ params, search: deps, queries })
      await one.words?.load(locale())
    },
    component: lazyRouteComponent(one.view),
  })
}

function Framed({ Frame }: { Frame: ComponentType<FrameProps> }) {
  const frame = useMatches({ select: (matches) => frameOf(matches.at(-1)?.staticData) })
  return (
    <>
      <Frame frame={frame}>
        <Suspense>
          <Outlet />
        </Suspense>
      </Frame>
      <KeySheet />
    </>
  )
}

function frameOf(data: unknown): FrameKind {
  return (data as { frame?: FrameKind } | undefined)?.frame ?? 'full'
}

function Plain({ children }: { children: ReactNode }) {
  return children
}
