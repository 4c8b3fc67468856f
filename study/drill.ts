import type { Scope } from './choosing/scope.ts'

/** What to practise, and for how many minutes; without minutes until the learner stops. */
export type Drill = { scope: Scope; minutes?: number | undefined }
