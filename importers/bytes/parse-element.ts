import { SaxesParser } from 'saxes'

export type XmlElement = { attributes: Record<string, string>; text: string }

/**
 * Parses the markup of a single element: its attributes and the text directly inside. Null when it is not well formed.
 * Only the five built-in entities and numeric references are known; nothing is ever fetched or expanded further.
 */
export function parseElement(markup: string): XmlElement | null {
  const parser = new SaxesParser()
  const element: XmlElement = { attributes: {}, text: '' }
  let depth = 0
  let broken = false
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth === 1) element.attributes = { ...tag.attributes }
  })
  parser.on('closetag', () => {
    depth -= 1
  })
  parser.on('text', (text) => {
    if (depth === 1) element.text += text
  })
  parser.on('cdata', (text) => {
    if (depth === 1) element.text += text
  })
  parser.on('error', () => {
    broken = true
  })
  parser.write(markup).close()
  return broken ? null : element
}
