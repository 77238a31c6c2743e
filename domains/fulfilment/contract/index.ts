export * from './answers.ts'
export * from './facts.ts'
export * from './requests.ts'
export * from './segments.ts'
