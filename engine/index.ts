export { hear } from './hear.ts'
export { ACTS, type Act, ASPECTS, type Aspect, type Heard, type Language, type Message, type Why } from './labels.ts'
