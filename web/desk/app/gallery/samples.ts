/** A fixed moment, so that two screenshots of the gallery are the same picture: 22 Nov 2026, 18:00 in Shanghai. */
export const noon = 1_795_341_600_000
export const hour = 3_600_000
