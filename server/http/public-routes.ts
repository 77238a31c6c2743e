/**
 * Routes that anyone may ask without signing in, each looked at: what one sees before one is anybody, the doors
 * themselves, and callbacks that are signed instead. A test compares this list with what is bound.
 */
export const publicRoutes = [
  // What anyone may see: shops, goods, rooms, terms, why a card stands where it stands.
  'GET /api/open/feed',
  'GET /api/open/feed/formula',
  'GET /api/open/feed/why/:impressionId',
  'GET /api/open/pages/cards',
  'GET /api/open/pages/product/:productId',
  'GET /api/open/pages/room/:showId',
  'GET /api/open/policies/:policyId',
  'GET /api/open/products/:productId/answers',
  'GET /api/open/products/:productId/reviews',
  'GET /api/open/products/:productId/revisions',
  'GET /api/open/shops',
  'GET /api/open/shops/:shopId/score',
  'GET /api/open/shows',
  'GET /api/open/shows/:showId',
  'GET /api/open/shows/:showId/comments',
  'GET /api/open/terms',
  'GET /api/open/videos',
  'GET /api/open/videos/:videoId',
  // The doors: they say who I am, let me in and out; each looks at the session itself.
  'GET /api/console/me',
  'GET /api/desk/me',
  'GET /api/shop/me',
  'POST /api/console/persona',
  'POST /api/console/sign-in',
  'POST /api/console/sign-out',
  'POST /api/desk/persona',
  'POST /api/desk/sign-in',
  'POST /api/desk/sign-out',
  'POST /api/desk/sign-up',
  'POST /api/desk/switch',
  'POST /api/shop/persona',
  'POST /api/shop/sign-in',
  'POST /api/shop/sign-out',
  'POST /api/shop/sign-up',
  // Signed by whoever sends them.
  'POST /api/open/carriers/:carrier/scans',
  'POST /api/open/payments/test/callback',
  // Demo mode alone; elsewhere they say that this is no demo.
  'GET /api/open/demo',
  'POST /api/open/demo/play',
]
