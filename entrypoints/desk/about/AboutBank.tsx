import { useEffect, useState } from 'preact/hooks'
import { BankReport } from '../../../components/bank/BankReport.tsx'
import { ChangeList } from '../../../components/bank/ChangeList.tsx'
import { Fault } from '../../../components/Fault.tsx'
import { Loading } from '../../../components/Loading.tsx'
import { Live } from '../../../extension/Live.tsx'
import { listAnswers } from '../../../store/answers.ts'
import { type Bank, changesSeen, readBank } from '../../../study/bank.ts'

/** How the questions were checked, and which of those the learner answered have changed. */
export function AboutBank() {
	const [bank, setBank] = useState<Bank>()
	const [fault, setFault] = useState('')
	const load = () => {
		setFault('')
		readShippedBank().then(setBank, (error: unknown) => setFault(error instanceof Error ? error.message : String(error)))
	}
	useEffect(load, [])
	if (fault) return <Fault sentence={fault} onRetry={load} />
	if (!bank) return <Loading />
	return (
		<>
			<BankReport bank={bank} />
			<h2>Changes in questions you have answered</h2>
			<Live query={listAnswers}>{(answers) => <ChangeList changes={changesSeen(bank.changes, answers)} />}</Live>
		</>
	)
}

async function readShippedBank(): Promise<Bank> {
	return readBank(await (await fetch('/bank.json')).json())
}
