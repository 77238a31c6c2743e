import type { Persona } from '@heed/identity/wiring'
import type { App } from '../app.ts'

/** What the demo town offers the server; the simulation provides it, the server never knows how it lives. */
export interface Town {
  /** Plays the town's forty-five days so that they end at `startsAt` (epoch ms); resolves when it is whole. */
  grow(startsAt: number, onProgress: (progress: TownProgress) => void): Promise<void>
  /** Finds a grown town again after a restart. */
  resume(): Promise<void>
  /** Lives on for the business time that has passed since the last call. */
  live(): Promise<void>
  /** Plays the hours between now and then while business time moves there. */
  advance(hours: number): Promise<void>
  stories(): readonly Story[]
  /** Plays one step that lies ahead; returns false when it is no longer possible. */
  play(step: string): Promise<boolean>
  personas(): readonly Persona[]
  /** Removes every demo shop. */
  forget(): Promise<void>
}

export interface TownProgress {
  /** Days of the town's life played, of all. */
  days: number
  of: number
}

export interface Story {
  story: string
  step: string
  title: { zh: string; en: string }
  /** Where the step is seen: a path of one of the faces. */
  link: string
  face: 'shop' | 'desk' | 'console'
  /** The persona who does it. */
  as: string
  /** Something happens when it is played; otherwise the step is only looked at. */
  plays: boolean
}

export type TownMaker = (app: App) => Town
