/** Every bound of the engine, with the reason it stands where it does. */

/** Characters of one message that are read; the rest is kept by the caller but not judged. A review rarely passes 500. */
export const TEXT_LENGTH_MAX = 2_000

/** Characters one raw character may unfold to under NFKC (the longest known ligature unfolds to 18). */
export const UNFOLD_LENGTH_MAX = 18

/** Marked spans handed back per message: enough to show why, few enough to draw. */
export const WHY_SPANS_MAX = 12

/** Wants handed back per message; past four a message is a list, and its tail is noise. */
export const WANTS_MAX = 4

/** Groups kept in the rest pool; the smallest, oldest group gives way to a new one. */
export const REST_GROUPS_MAX = 500

/** Characters of a message that are compared in the rest pool. */
export const REST_TEXT_LENGTH_MAX = 200

/** Candidate groups looked at for one message of the rest pool, past which only shared grams of theirs are added up. */
export const REST_CANDIDATES_MAX = 256

/** Grams a group of the rest pool is described by before its light half is let go. */
export const REST_GROUP_GRAMS_MAX = 150

/** Grams whose rarity the rest pool remembers, for each group it may have: more than a group can hold, so that there is some to forget. */
export const REST_GRAMS_PER_GROUP_MAX = 240

/** Merges kept to be told, and pairs kept apart by people. */
export const REST_MERGES_MAX = 10_000

/** Different demands a board keeps; the weakest, oldest one gives way. */
export const BOARD_DEMANDS_MAX = 2_000

/** (demand, person) pairs a board remembers to count people once; past it counts stay and say 'at least'. */
export const BOARD_PEOPLE_MAX = 1_000_000

/** Message ids remembered so that the same message twice adds nothing; the oldest are forgotten first. */
export const BOARD_IDS_MAX = 500_000

/** Candidate quotes kept per demand, out of which the medoids are chosen. */
export const BOARD_QUOTES_MAX = 48

/** Characters of one quote. */
export const QUOTE_LENGTH_MAX = 120

/** Characters of an id, author or product name that count; longer ones are cut. */
export const NAME_LENGTH_MAX = 200
