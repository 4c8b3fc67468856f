import type { Answer } from './answer.ts'
import type { Reason } from './choosing/reason.ts'
import type { Question } from './schema/question.ts'

/** The question of one day; `why` it was drawn, where that was kept; `answer` is there once it was answered as such. */
export type DayQuestion = { question: Question; why?: Reason; answer?: Answer }
