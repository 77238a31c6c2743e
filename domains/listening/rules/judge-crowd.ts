/** What is known of who stands behind a demand. */
export interface CrowdFigures {
  people: number
  /** Messages with a name under them. */
  signed: number
  /** Of those, how many came from the three who said it most often. */
  fromThree: number
  /** People of the busiest hour whose account was younger than three days when they said it first. */
  newInOneHour: number
}

export type Crowd = 'few-people' | 'new-accounts'

/** Under a dozen messages a person who insists is no campaign. */
const signedMin = 12
/** Each person says it three times or more: shoppers who want the same say it once or twice. */
const messagesEachMin = 3
/** Three people make more than half of the noise. */
const fromThreeShareMin = 0.6
/** Seven friends of a newcomer are a family; a family does not open eight accounts. */
const newPeopleMin = 8
/** A show brings newcomers in one hour too, among regulars; here most of the askers are new. */
const newShareMin = 0.6

/**
 * Whether a demand looks made rather than felt: many messages from few people, or one burst of new accounts. It is only
 * said, never counted away: each of them is still one person, and the shop decides. Pure.
 */
export function judgeCrowd({ people, signed, fromThree, newInOneHour }: CrowdFigures): Crowd | null {
  if (people === 0) return null
  if (newInOneHour >= newPeopleMin && newInOneHour / people >= newShareMin) return 'new-accounts'
  const loud = signed >= signedMin && signed / people >= messagesEachMin
  return loud && fromThree / signed >= fromThreeShareMin ? 'few-people' : null
}
