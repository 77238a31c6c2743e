/**
 * The `view` of a screen whose drawing reads its own address: `routes.tsx` joins the two, so that neither imports the
 * other in a circle.
 */
export const drawnInRoutes = (): Promise<never> => Promise.reject(new Error('routes.tsx gives this screen its drawing'))
