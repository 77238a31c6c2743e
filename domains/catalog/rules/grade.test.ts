import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type GradeRule, gradeOf, mayClaim } from './grade.ts'

const rose: GradeRule[] = [
  { grade: 'A', atLeast: { headCm: 5.5, saturation: 78 } },
  { grade: 'B', atLeast: { headCm: 5, saturation: 70 } },
  { grade: 'C', atLeast: {} },
]

test('a lot earns the best grade whose minimums it reaches', () => {
  const cases: [Record<string, number>, string][] = [
    [{ headCm: 5.1, saturation: 74 }, 'B'],
    [{ headCm: 5.5, saturation: 78 }, 'A'],
    [{ headCm: 5.4, saturation: 90 }, 'B'],
    [{ headCm: 4, saturation: 90 }, 'C'],
    [{ saturation: 90 }, 'C'],
  ]
  for (const [measures, grade] of cases) assert.equal(gradeOf(rose, measures), grade, JSON.stringify(measures))
})

test('a listing may not claim more than the inspection gave, nor anything without one', () => {
  assert.equal(mayClaim(rose, 'B', 'A'), false)
  assert.equal(mayClaim(rose, null, 'C'), false)
  assert.equal(mayClaim(rose, 'B', 'B'), true)
  assert.equal(mayClaim(rose, 'A', 'C'), true)
})
