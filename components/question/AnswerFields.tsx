import type { Question } from '../../study/schema/question.ts'
import type { Change } from './asking.ts'
import { ChoiceFields } from './ChoiceFields.tsx'
import { MatchingFields } from './MatchingFields.tsx'
import { OrderingFields } from './OrderingFields.tsx'

type Props = { question: Question; order: number[]; positions: number[]; onChange: Change }

/** The fields of a question's own type. */
export function AnswerFields({ question, order, positions, onChange }: Props) {
	if (question.type === 'ordering') return <OrderingFields items={question.items} order={positions} onChange={onChange} />
	if (question.type === 'matching') return <MatchingFields items={question.items} order={order} answers={positions} onChange={onChange} />
	return <ChoiceFields question={question} order={order} chosen={positions} onChange={onChange} />
}
