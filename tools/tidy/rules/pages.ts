import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { type Fault, type Rule, teach } from '../fault.ts'
import type { SourceFile, Tree } from '../tree.ts'

/** Written pages have one title, and their links lead somewhere. */
export const pages: Rule = {
  name: 'pages',
  check: (tree) => tree.files.filter((file) => file.path.endsWith('.md')).flatMap((file) => checkPage(tree, file)),
}

function checkPage(tree: Tree, file: SourceFile): Fault[] {
  const text = withoutCode(file.text)
  const titles = [...text.matchAll(/^# .+$|^<h1[\s>]/gm)]
  const faults: Fault[] = []
  if (titles.length !== 1) {
    const says = teach(
      `${file.path} has ${titles.length} titles (lines with one #)`,
      'a page is about one thing, and tools show its title as its name',
      'keep one title at the top and make the others ##',
    )
    faults.push({ file: file.path, line: titles[1] ? file.lineAt(titles[1].index) : 1, rule: 'pages', says })
  }
  for (const { target, at } of linksOf(text)) {
    const path = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(file.path), target)
    if (existsSync(join(tree.root, path))) continue
    const says = teach(
      `the link ${target} leads nowhere`,
      'a reader who follows it is lost',
      `correct the path (it was looked for at ${path}), or take the link out`,
    )
    faults.push({ file: file.path, line: file.lineAt(at), rule: 'pages', says })
  }
  return faults
}

function linksOf(text: string): { target: string; at: number }[] {
  const links: { target: string; at: number }[] = []
  for (const found of text.matchAll(
    /\]\(\s*<?([^)\s>]+)>?(?:\s+["'][^)]*)?\)|^\[[^\]]+\]:\s*(\S+)|<(?:img|a|source)\s[^>]*(?:src|href|srcset)="([^"]+)"/gm,
  )) {
    const target = (found[1] ?? found[2] ?? found[3] ?? '').replace(/[#?].*$/, '')
    if (target && !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(target))
      links.push({ target: decodeURI(target), at: found.index })
  }
  return links
}

/** Code in a page is an example, not a title or a link; blanks keep the lines where they were. */
function withoutCode(text: string): string {
  const blank = (code: string) => code.replace(/[^\n]/g, ' ')
  return text.replace(/^( *)(```|~~~)[\s\S]*?^\1\2.*$/gm, blank).replace(/`[^`\n]+`/g, blank)
}
