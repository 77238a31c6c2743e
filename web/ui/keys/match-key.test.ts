import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findRule, type KeyPlace, type KeyPress, mayAct, strokeOf } from './match-key.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  metaKey: false,
  ctrlKey: false,
  altKey: false,
  isComposing: false,
  ...more,
})
const place = (more: Partial<KeyPlace> = {}): KeyPlace => ({
  inField: false,
  onControl: false,
  dialogOpen: false,
  ...more,
})

test('a key that an input method is composing with is no stroke', () => {
  assert.equal(strokeOf(press('j', { isComposing: true })), undefined)
  assert.equal(strokeOf(press('j', { keyCode: 229 })), undefined)
  assert.equal(strokeOf(press('J')), 'j')
  assert.equal(strokeOf(press('Enter', { ctrlKey: true })), 'mod+enter')
})

test('in a field only Mod keys and Esc act; on a button Enter stays its own', () => {
  assert.equal(mayAct('j', place({ inField: true })), false)
  assert.equal(mayAct('mod+enter', place({ inField: true })), true)
  assert.equal(mayAct('enter', place({ onControl: true })), false)
  assert.equal(mayAct('j', place({ onControl: true })), true)
})

test('G waits for a second letter, and a letter alone still fires when the pair is unknown', () => {
  const rules = [{ keys: 'g l' }, { keys: 'j' }]
  const first = findRule(rules, 'g', '', false)
  assert.deepEqual(first, { prefix: 'g' })
  assert.equal(findRule(rules, 'l', first.prefix, false).rule?.keys, 'g l')
  assert.equal(findRule(rules, 'j', first.prefix, false).rule?.keys, 'j')
})

test('while a dialog is open the page behind it hears nothing', () => {
  assert.equal(findRule([{ keys: 'j' }], 'j', '', true).rule, undefined)
  assert.equal(findRule([{ keys: 'j', inDialog: true }], 'j', '', true).rule?.keys, 'j')
})
