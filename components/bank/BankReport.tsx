import { agreement, type Bank, type ReasonsRead, sumOfReasons } from '../../study/bank.ts'
import type { Tally } from '../../study/schema/ledger.ts'

/** How many questions there are and how they were checked: the figures as they are, the unpleasant ones too. */
export function BankReport({ bank }: { bank: Bank }) {
	const { first, now } = agreement(bank.ledger)
	const guess = bank.ledger.guessing.at(-1)
	const reasons = sumOfReasons(bank.ledger)
	return (
		<div class="stack bank">
			<table class="figures">
				<caption class="unseen">The questions in figures</caption>
				<tbody>
					<Row what="Questions" figure={`${bank.questions}`} note={bank.byExam.map(({ exam, questions }) => `${exam} ${questions}`).join(', ')} />
					<Row
						what="Solved blind"
						figure={percent(first)}
						note={`${first.right} of ${first.of} answers as on file, by solvers who had not written them and saw only stem and shuffled options, some questions more than once${percent(now) === percent(first) ? '' : `; after mending ${percent(now)}`}`}
					/>
					{guess && (
						<>
							<Row
								what="Guessed from the options alone"
								figure={percent(guess.multipleChoice)}
								note={guessNote(guess.multipleChoice, bank.chance.multipleChoice)}
							/>
							<Row
								what="The same, with several right options"
								figure={percent(guess.multipleResponse)}
								note={guessNote(guess.multipleResponse, bank.chance.multipleResponse)}
							/>
						</>
					)}
					<Row what="Reasons read a second time" figure={`${reasons.claims}`} note={reasonsNote(reasons)} />
					<Row
						what="Place of the right option"
						figure={bank.places.map((share) => `${share} %`).join(', ')}
						note="first to fourth place in the file; they are shuffled before you see them"
					/>
					<Row what="The longest option is right" figure={`${bank.longest.share} %`} note={`chance would make it ${bank.longest.chance} %`} />
					<Row what="Reports that turned out right" figure={`${bank.ledger.reports.length}`} note="each is in the project's ledger" />
				</tbody>
			</table>
		</div>
	)
}

function Row({ what, figure, note }: { what: string; figure: string; note: string }) {
	return (
		<tr>
			<th scope="row">{what}</th>
			<td>
				<b>{figure}</b>
				<span class="small muted">{note}</span>
			</td>
		</tr>
	)
}

const guessNote = (tally: Tally, chance: number) => `${tally.right} of ${tally.of} answers found without reading the question; chance is ${chance} %`

function reasonsNote({ questions, lookedUp, wrong, imprecise, keysWrong }: ReasonsRead): string {
	return `claims in ${questions} questions; ${lookedUp} claims looked up on a page; ${wrong} wrong and ${imprecise} imprecise, all mended; keys wrong: ${keysWrong}`
}

function percent({ right, of }: Tally): string {
	return of === 0 ? 'not yet' : `${Math.round((right / of) * 1000) / 10} %`
}
