/** Nobody asks anything of exposure: it ranks by a public formula and says why. */
export type ExposureRequests = Record<string, never>
