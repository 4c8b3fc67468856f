import type { Scope } from './choosing/scope.ts'

/** What to practise, for how many minutes (until stopped when undefined), and for which exam (the chosen one when undefined). */
export type Drill = { scope: Scope; minutes?: number | undefined; exam?: string | undefined }
