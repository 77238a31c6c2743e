/** Nobody asks anything of experience: it hears, computes and explains. */
export type ExperienceRequests = Record<string, never>
