export { diagnosePostgres, type Finding } from './diagnose.ts'
export { PostgresProblem, type PostgresProblemCode } from './problem.ts'
export { findPostgres, type RunningPostgres, type StartOptions, startPostgres } from './start-postgres.ts'
export { startThrowawayPostgres, type ThrowawayOptions, type ThrowawayPostgres } from './start-throwaway.ts'
