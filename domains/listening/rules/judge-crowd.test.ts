import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Crowd, type CrowdFigures, judgeCrowd } from './judge-crowd.ts'

test('many messages of few people and a burst of new accounts are said; a full room is not', () => {
  const cases: [string, CrowdFigures, Crowd | null][] = [
    ['sixty people, seventy messages', { people: 60, signed: 70, fromThree: 9, newInOneHour: 4 }, null],
    ['two people, forty messages', { people: 2, signed: 40, fromThree: 40, newInOneHour: 0 }, 'few-people'],
    ['one who asks four times', { people: 1, signed: 4, fromThree: 4, newInOneHour: 1 }, null],
    ['thirty people, three of them loud', { people: 30, signed: 95, fromThree: 60, newInOneHour: 0 }, 'few-people'],
    ['thirty people who all insist', { people: 30, signed: 95, fromThree: 12, newInOneHour: 0 }, null],
    ['twelve new accounts in one hour', { people: 14, signed: 14, fromThree: 3, newInOneHour: 12 }, 'new-accounts'],
    ['a show with newcomers among regulars', { people: 60, signed: 66, fromThree: 6, newInOneHour: 20 }, null],
    ['seven friends of one newcomer', { people: 7, signed: 7, fromThree: 3, newInOneHour: 7 }, null],
    ['unsigned words alone', { people: 0, signed: 0, fromThree: 0, newInOneHour: 0 }, null],
  ]
  for (const [situation, figures, outcome] of cases) assert.equal(judgeCrowd(figures), outcome, situation)
})
