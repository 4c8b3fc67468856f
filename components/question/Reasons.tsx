import type { Response } from '../../study/answer.ts'
import type { Question } from '../../study/schema/question.ts'
import { ChoiceReasons } from './ChoiceReasons.tsx'
import { MatchingReasons } from './MatchingReasons.tsx'
import { OrderingReasons } from './OrderingReasons.tsx'

/** Why each option is right or wrong. Without `given` nothing is marked as the learner's. */
export function Reasons({ question, order, given }: { question: Question; order: number[]; given?: Response }) {
	if (question.type === 'ordering') return <OrderingReasons items={question.items} given={given?.kind === 'ordering' ? given.order : undefined} />
	if (question.type === 'matching') return <MatchingReasons items={question.items} given={given?.kind === 'matching' ? given.answers : undefined} />
	return <ChoiceReasons options={question.options} order={order} chosen={given?.kind === 'choice' ? given.chosen : []} />
}
