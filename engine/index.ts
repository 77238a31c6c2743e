export { type Answer, type Answerer, createAnswerer } from './board/create-answerer.ts'
export {
  type Board,
  type BoardDemand,
  type BoardMessage,
  type BoardOptions,
  type BoardTotals,
  createBoard,
} from './board/create-board.ts'
export type { Quote } from './board/keep-quotes.ts'
export { type RenderOptions, renderBoard } from './board/render-board.ts'
export { type DemandSlot, demandKey, demandKeys, parseDemandKey } from './demand/demand-key.ts'
export { demandTitle } from './demand/demand-title.ts'
export { findMedoids } from './demand/find-medoids.ts'
export { createGrouper, type Grouper, type Merge } from './demand/grouper.ts'
export { hear } from './hear.ts'
export { ACTS, type Act, ASPECTS, type Aspect, type Heard, type Language, type Message, type Why } from './labels.ts'
export { TEXT_LENGTH_MAX, WANTS_MAX, WHY_SPANS_MAX } from './limits.ts'
