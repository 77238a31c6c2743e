import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hour, minute } from '@heed/kernel'
import { isPrivateAddress, urlRefusal } from './endpoint-url.ts'
import { judge, retryDelaysMs } from './retry.ts'

test('only public https addresses are called; loopback when the wiring allows it', () => {
  const refused = [
    'ftp://shop.example.com/hook',
    'http://shop.example.com/hook',
    'https://name:word@shop.example.com/',
    'https://10.0.0.8/hook',
    'https://169.254.169.254/latest/meta-data',
    'https://192.168.1.4/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[fd00::1]/',
    'https://metadata.internal/',
    'https://intranet/',
    'https://localhost/',
    'http://127.0.0.1:8080/hook',
    'not an address',
  ]
  for (const url of refused) assert.ok(urlRefusal(url, { allowLoopback: false }), url)
  for (const url of ['https://shop.example.com/hook', 'https://8.8.8.8/', 'https://[2606:4700::1111]/'])
    assert.equal(urlRefusal(url, { allowLoopback: false }), null, url)
  assert.equal(urlRefusal('http://127.0.0.1:8080/hook', { allowLoopback: true }), null)
  assert.ok(urlRefusal('https://10.0.0.8/', { allowLoopback: true }))
})

test('addresses a name may resolve to are judged alike', () => {
  for (const address of ['172.16.0.1', '100.64.1.1', '::ffff:127.0.0.1', '::ffff:7f00:1', 'fe80::1', '2002:7f00:1::'])
    assert.ok(isPrivateAddress(address), address)
  for (const address of ['172.32.0.1', '93.184.216.34', '2606:4700::1111'])
    assert.ok(!isPrivateAddress(address), address)
})

test('tries follow the schedule, three days and some hours in all', () => {
  assert.equal(
    retryDelaysMs.reduce((sum, one) => sum + one, 0),
    75 * hour + 35 * minute + 5_000,
  )
  const table = [
    [200, 1, { state: 'delivered' }],
    [204, 4, { state: 'delivered' }],
    [410, 1, { state: 'stopped' }],
    [301, 1, { state: 'waiting', afterMs: 5_000 }],
    [500, 2, { state: 'waiting', afterMs: 5 * minute }],
    [null, 9, { state: 'waiting', afterMs: 24 * hour }],
    [500, 10, { state: 'failed' }],
  ] as const
  for (const [code, tries, judged] of table) assert.deepEqual(judge(code, tries, 0), judged)
  assert.deepEqual(judge(500, 1, 1), { state: 'waiting', afterMs: 5_500 })
})
