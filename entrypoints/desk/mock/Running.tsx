import { Fault } from '../../../components/Fault.tsx'
import { Loading } from '../../../components/Loading.tsx'
import { ResumeGate } from '../../../components/mock/ResumeGate.tsx'
import { SittingView } from '../../../components/mock/SittingView.tsx'
import { describeFault } from '../../../store/faults.ts'
import { answeredIn } from '../../../study/mock/answer-state.ts'
import type { SittingAndAll } from './read-sitting.ts'
import type { Recorder } from './recorder.ts'
import { useRecorder } from './useRecorder.ts'

/** Lets the learner sit, and keeps every step. */
export function Running({ sitting: found, exam, questions }: SittingAndAll) {
	const recorder = useRecorder(found)
	const { sitting, running, ending } = recorder
	const fault = recorder.fault === undefined ? undefined : describeFault(recorder.fault)
	if (ending) return fault ? <Fault sentence={fault} onRetry={() => recorder.retry()} /> : <Loading />
	if (!running) return <ResumeGate sitting={sitting} name={exam.shortName} answered={answeredIn(sitting, questions)} onGoOn={() => goOn(recorder)} />
	return (
		<SittingView
			sitting={sitting}
			name={exam.shortName}
			questions={questions}
			left={recorder.left}
			fault={fault}
			onAnswer={(place, response) => recorder.record({ kind: 'answered', place, response })}
			onFlag={(place, flagged) => recorder.record({ kind: 'flagged', place, flagged })}
			onShow={(place) => recorder.record({ kind: 'shown', place })}
			onPause={() => pause(recorder)}
			onEnd={() => recorder.record({ kind: 'finished', by: 'learner' })}
			onRetry={() => recorder.retry()}
		/>
	)
}

function goOn(recorder: Recorder): void {
	recorder.run()
	recorder.record({ kind: 'resumed' })
}

function pause(recorder: Recorder): void {
	recorder.record({ kind: 'paused' })
	recorder.halt()
}
