import { useEffect, useRef, useState } from 'preact/hooks'
import { Fault } from '../../../components/Fault.tsx'
import { type PracticeScope, ScopeSelect } from '../../../components/ScopeSelect.tsx'
import { countIn } from '../../../study/practice.ts'
import type { Exam } from '../../../study/schema/exam.ts'
import type { Question } from '../../../study/schema/question.ts'
import { PracticeQuestion } from './PracticeQuestion.tsx'
import { useNextQuestion } from './useNextQuestion.ts'

/** Questions from a part of the exam, one after another. */
export function Practice({ exam, pool }: { exam: Exam; pool: Question[] }) {
	const [scope, setScope] = useState<PracticeScope>({})
	const { picked, next, fault } = useNextQuestion(exam, pool, scope)
	const place = useRef<HTMLElement>(null)
	useEffect(() => {
		if (picked && picked.turn > 0) place.current?.focus()
	}, [picked?.turn])
	return (
		<div class="stack">
			<ScopeSelect exam={exam} scope={scope} count={(part) => countIn(pool, exam, part)} onChange={setScope} />
			{fault && <Fault sentence={fault} onRetry={next} />}
			<section ref={place} tabIndex={-1} aria-label="Question" class="practice-question">
				{picked?.question && (
					<PracticeQuestion key={`${picked.question.id} ${picked.turn}`} exam={exam.code} question={picked.question} seed={picked.seed} onNext={next} />
				)}
				{picked && !picked.question && (
					<div class="empty">
						<p>There are no questions here yet. Choose another part of the exam.</p>
					</div>
				)}
			</section>
		</div>
	)
}
