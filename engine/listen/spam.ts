const LINK = /https?:\/\/|www\.|\.com\b|\.cn\b/
const CONTACT =
  /(?:加|\+)\s*(?:我)?\s*(?:v|vx|wx|微信|qq|q群|扣扣)\b|(?:微信|vx|wx|qq)[号:\s]*[a-z0-9]{5,}|\b1[3-9]\d{9}\b|telegram|whatsapp/
const PITCH =
  /兼职|刷单|日赚|月入|代理加盟|免费领取|点击领取|博彩|彩金|返利|check out my channel|sub4sub|subscribe to my|follow my channel|earn money|make money online|crypto giveaway|free v-?bucks/

/** Advertising that a shop should not take for a word of its shoppers. Reads normalised text. */
export function looksLikeSpam(text: string): boolean {
  return PITCH.test(text) || CONTACT.test(text) || (LINK.test(text) && text.length < 300)
}
