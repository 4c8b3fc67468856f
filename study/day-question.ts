import type { Answer } from './answer.ts'
import type { Question } from './schema/question.ts'

/** The question of one day; `answer` is there once it was answered as such. */
export type DayQuestion = { question: Question; answer?: Answer }
