/** One grade of a standard: every named measure must reach its minimum. Grades are tried best first. */
export interface GradeRule {
  grade: string
  atLeast: Record<string, number>
}

/**
 * The grade a lot earns: the best one whose minimums every measure reaches, the last grade when none does.
 * A standard names its own measures (head size in cm, colour saturation in percent, stem length in cm); a measure that
 * was not taken counts as not reached, so that nobody gets an A by leaving a field empty.
 */
export function gradeOf(rules: readonly GradeRule[], measures: Readonly<Record<string, number>>): string {
  for (const rule of rules) {
    const reached = Object.entries(rule.atLeast).every(
      ([measure, least]) => (measures[measure] ?? Number.NEGATIVE_INFINITY) >= least,
    )
    if (reached) return rule.grade
  }
  return rules.at(-1)?.grade ?? 'ungraded'
}

/** Whether a listing may claim a grade: only the one its lot's inspection gave, or a lower one. */
export function mayClaim(rules: readonly GradeRule[], inspected: string | null, claimed: string): boolean {
  if (inspected === null) return false
  const order = rules.map((rule) => rule.grade)
  return order.includes(claimed) && order.indexOf(claimed) >= order.indexOf(inspected)
}
