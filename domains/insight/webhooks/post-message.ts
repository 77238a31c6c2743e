import { lookup as resolve } from 'node:dns'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isLoopback, isPrivateAddress, urlRefusal } from '../rules/endpoint-url.ts'

export type PostMessage = (url: string, headers: Record<string, string>, body: string) => Promise<{ status: number }>

const timeoutMs = 15_000

/**
 * Posts over the network: redirects are not followed, and the address a name resolves to is judged at the time of
 * connecting, so that a name cannot point inside after it was checked. Rejects when nobody answers.
 */
export function postMessage(options: { allowLoopback: boolean }): PostMessage {
  const allowed = (address: string) => (options.allowLoopback && isLoopback(address)) || !isPrivateAddress(address)
  const lookup: LookupFunction = (host, asked, done) => {
    resolve(host, { ...asked, all: true }, (error, addresses) => {
      if (error) return done(error, [])
      const open = addresses.filter((one) => allowed(one.address))
      const first = open[0]
      if (!first) return done(new Error('the name points inside a private network'), [])
      if (asked.all) return done(null, open)
      done(null, first.address, first.family)
    })
  }
  return (url, headers, body) =>
    new Promise((settle, reject) => {
      const why = urlRefusal(url, options)
      if (why) return reject(new Error(why))
      const send = url.startsWith('https:') ? httpsRequest : httpRequest
      const asking = send(url, { method: 'POST', headers, lookup, timeout: timeoutMs }, (answer) => {
        answer.resume()
        settle({ status: answer.statusCode ?? 0 })
      })
      asking.on('timeout', () => asking.destroy(new Error(`no answer within ${timeoutMs / 1000} s`)))
      asking.on('error', reject)
      asking.end(body)
    })
}
