/**
 * Patterns of English sentences that ask for a change, or only look as if they did: to stand beside n-grams where a few
 * thousand labelled sentences must do. Written by hand; each is one feature.
 */
const VERBS =
  'add|allow|make|provide|enable|let|give|bring|fix|support|improve|include|implement|remove|change|create|open|show|consider|use|put|keep|stop|get|expose|update|extend|introduce|integrate|offer|separate|merge|move|replace|reduce|increase|simplify|release|display|do|have|take|don.?t|try|expand|ensure|return|restore|rename|combine|unify|publish|permit|reconsider|revise|rework|rethink|follow|force|hide|limit|list|look|learn|listen|port|send|set|start|turn|treat|work|write'
const GOOD =
  'great|nice|good|helpful|useful|awesome|cool|better|best|wonderful|amazing|fantastic|perfect|ideal|lovely|excellent|handy|easier|beneficial|appreciated|convenient|logical|wise|fair'

const CUES: readonly string[] = [
  `^(?:so |and |also |then |just |or |but |at least |at minimum |perhaps |maybe |simply |finally |instead |first |second |next |\\d+[.)] ?|[-*•] ?)*(?:${VERBS})\\b`,
  `^(?:${VERBS})\\b`,
  '^please\\b',
  '\\bplease\\b',
  '\\b(?:pls|plz|kindly)\\b',
  `\\bplease,? (?:do |also |just |at least )?(?:${VERBS})\\b`,
  `(?:, |; |: |\\. |! |- )(?:so |and |then |just |or |but |please )*(?:${VERBS})\\b`,
  '\\bshould\\b',
  '\\bshould (?:not |also |really |definitely |at least |just |only |always |never )*(?:be|have|allow|support|provide|add|include|show|let|give|make|offer|work|return|use|get)\\b',
  '\\b(?:microsoft|ms|you|they|windows|store|developers?|team|dashboard|users?|app|apps|there|we|it|xaml|api|sdk|page|guys) (?:guys )?(?:really |definitely |also )?should\\b',
  '\\bthere (?:should|must|needs? to|has to|ought to) be\\b',
  '\\bthere should\\b',
  `\\b(?:would|will|could|might|may|wouldn.?t) (?:also |really |just |probably |it )*be (?:a |an |so |very |really |much |more |even |just |absolutely |of )*(?:${GOOD})\\b`,
  `\\b(?:it|that|this).?(?:d| would) be (?:a |an |so |very |really |much |more |even )*(?:${GOOD})\\b.*\\b(?:if|to|for|when)\\b`,
  '^this (?:would|will|could|way|can|is|feature|should)\\b',
  '^(?:that|it) (?:would|will|could|is)\\b',
  '\\b(?:i|we|i.?d|we.?d)(?: would)? (?:really |also |just |personally )*(?:like|love|prefer|appreciate)\\b',
  '\\bwould (?:really |also )*(?:like|love|appreciate|prefer)\\b',
  '\\b(?:i|we) (?:also |really |just |definitely |desperately |badly )*(?:need|want|require)\\b',
  '\\b(?:i|we) (?:really |just |also )*wish\\b',
  '\\bhop(?:e|ing)\\b',
  '\\b(?:suggest|suggestion|recommend|propose|proposal|request|idea)\\w*\\b',
  '\\bmy (?:suggestion|idea|proposal|request|wish)\\b',
  '\\b(?:can|could|would|will) (?:you|we|microsoft|ms|it|they|there|someone)\\b',
  '^(?:can|could|would|will|may) ',
  '\\bwhy (?:not|don.?t|can.?t|doesn.?t|isn.?t)\\b',
  '\\b(?:how|what) about\\b',
  '\\bbetter (?:if|to|way|off)\\b',
  '\\b(?:ability|option|possibility|way|chance|feature|support|method|api|control|button|setting|flag|possible) (?:to|for|of|in|that)\\b',
  '\\b(?:an|the|add|have|give us the|with an?) option\\b',
  '\\b(?:must|needs? to|has to|have to|ought to|had better)\\b',
  '\\bneeds? to (?:be|have|support|allow|add|provide|fix|get)\\b',
  '\\b(?:need|needs|want|require|missing|lack|lacks|lacking)\\b',
  '\\binstead of\\b',
  '\\b(?:at least|or at least)\\b',
  '\\bif (?:we|you|i|there|microsoft|it|the \\w+|they|developers|users) (?:could|can|had|were|would|was)\\b',
  '\\b(?:so that|so (?:we|i|users|developers|people|you) can|in order to)\\b',
  '\\blet.?s\\b',
  '\\b(?:feature request|vote|\\+1|wish ?list)\\b',
  '\\b(?:allow|enable|let|provide|support|add|include)(?:ing|ed|s)\\b',
  '\\ballow (?:us|me|users?|developers?|apps?|the|for|to|people|a|an|other|any|all)\\b',
  '\\b(?:make|give|let|bring|show) (?:it|us|the|me|them|users|developers|a|this|these|all)\\b',
  '\\b(?:similar to|like (?:in|on|android|ios|google|apple|the))\\b',
  '\\?\\s*["\')]*$',
  '!\\s*["\')]*$',
  ':\\s*["\')]*$',
  '\\b(?:was|were|had|did|went|got|tried|found|noticed|submitted|received|happened|said|told)\\b',
  '\\b(?:i|we) (?:have|had|am|was|tried|found|got|think|know|don.?t|can.?t|cannot|understand|believe|see|agree)\\b',
  '\\bi (?:think|believe|feel|guess)\\b',
  '\\b(?:currently|right now|at the moment|today|now|already|still|unfortunately|however|because|since|for example|e\\.?g|for instance|currently)\\b',
  '\\b(?:impossible|not possible|cannot|can.?t|doesn.?t|don.?t|isn.?t|unable|no way|not able|won.?t)\\b',
  'https?://|www\\.',
  '\\b(?:thanks?|thank you|regards|cheers|hi|hello|dear)\\b',
  '^(?:if|when|while|because|since|as|with|for|but|and|so|or|which|in|on|the|a|an|i|we|you|it|my|there|they|he|even|also|not|no|yes) ',
  '[{}<>=;]|::|\\(\\)',
]

const patterns = CUES.map((cue) => new RegExp(cue, 'i'))

/** The names of the cues a sentence has, with its opening words and how long it is. */
export function suggestionCues(sentence: string): string[] {
  const text = sentence.replace(/^[\s"'“”*\-–•.]+/, '').trim()
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  const found = patterns.flatMap((pattern, index) => (pattern.test(text) ? [`p${index}`] : []))
  const openings = [1, 2, 3].map((count) => `o${words.slice(0, count).join(' ')}`)
  return [...found, ...openings, `l${Math.min(12, Math.floor(Math.log2(1 + words.length) * 2))}`]
}
