import type { Tree } from './tree.ts'

/** One place that breaks a rule. `says` tells what is wrong, why it matters and how to mend it, in that order. */
export type Fault = { file: string; line: number; rule: string; says: string }

/** One rule of the house. `check` is pure: it reads the tree that was handed in and nothing else. */
export type Rule = { name: string; check(tree: Tree): Fault[] }

/** Joins the three parts that every message has, so that none is forgotten. */
export function teach(what: string, why: string, fix: string): string {
  return `${sentence(what)} Why: ${sentence(why)} Fix: ${sentence(fix)}`
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
