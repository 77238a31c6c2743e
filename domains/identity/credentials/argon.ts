import { argon2, timingSafeEqual } from 'node:crypto'

/** argon2id at OWASP's first recommendation: 19 MiB, two passes, one lane. Kept in PHC string form. */
const memory = 19_456
const passes = 2

/** Sixteen bytes of chance make two equal passwords look different; they are handed in. */
export const nonceBytes = 16

export async function hashPassword(password: string, nonce: Uint8Array): Promise<string> {
  const tag = await derive(password, nonce, memory, passes)
  return `$argon2id$v=19$m=${memory},t=${passes},p=1$${Buffer.from(nonce).toString('base64url')}$${tag.toString('base64url')}`
}

export async function verifyPassword(password: string, kept: string): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$([\w-]+)\$([\w-]+)$/.exec(kept)
  if (!parts) return false
  const expected = Buffer.from(parts[4]!, 'base64url')
  const tag = await derive(password, Buffer.from(parts[3]!, 'base64url'), Number(parts[1]), Number(parts[2]))
  return tag.length === expected.length && timingSafeEqual(tag, expected)
}

function derive(password: string, nonce: Uint8Array, memoryKib: number, passCount: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parameters = {
      message: password.normalize('NFKC'),
      nonce,
      memory: memoryKib,
      passes: passCount,
      parallelism: 1,
      tagLength: 32,
    }
    argon2('argon2id', parameters, (error, tag) => (error ? reject(error) : resolve(Buffer.from(tag))))
  })
}
