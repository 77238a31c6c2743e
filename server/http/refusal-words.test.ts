import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { wordRefusal } from './refusal-words.ts'
import { type AccessWorld, accessWorld } from './testing/world.ts'

let world: AccessWorld
before(async () => {
  world = await accessWorld()
})
after(() => world.close())

test('every refusal that a contract lists is told in both languages, with the next step', () => {
  const codes = new Set(world.routes.flatMap(({ contract }) => Object.keys(contract.refusals ?? {})))
  for (const code of codes) {
    for (const language of ['zh-CN', 'en']) {
      const { message, next } = wordRefusal(code, language)
      assert.notEqual(message, code.replaceAll('-', ' '), `${code} has no words in ${language}`)
      assert.ok(next, `${code} names no next step in ${language}`)
    }
  }
})

test('a refusal is worded in the language that was asked for, English where none was', async () => {
  const ask = (headers: Record<string, string>) =>
    world.web.inject({ url: '/api/open/shows/show_00000000000000000000000000', headers })
  const messageOf = async (headers: Record<string, string>) =>
    ((await ask(headers)).json() as { error: { code: string; message: string } }).error.message
  assert.match(await messageOf({ 'accept-language': 'zh-CN' }), /没有这场直播/)
  assert.match(await messageOf({}), /There is no such show/)
})
