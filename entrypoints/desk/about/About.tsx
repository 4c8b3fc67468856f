import { contentHash } from 'virtual:certlight-hash'
import { browser } from 'wxt/browser'
import { Fact } from '../../../components/Fact.tsx'
import { Live } from '../../../extension/Live.tsx'
import { AboutBank } from './AboutBank.tsx'
import { countTaught } from './count-taught.ts'

/** What this is, what is in it, and what it does with the learner's data. */
export function About() {
	return (
		<div class="about stack">
			<h1>About Certlight</h1>
			<p class="desk-lead">A study companion for the AWS AI and machine-learning exams. Not affiliated with AWS.</p>
			<Live query={countTaught}>
				{(counts) => (
					<dl>
						<Fact term="Version">{browser.runtime.getManifest().version}</Fact>
						<Fact term="Study material">
							<code>{contentHash}</code>
						</Fact>
						<Fact term="Holds">{counts}</Fact>
						<Fact term="Licence">
							MIT; <a href="/licences.txt">it and those of the packages inside</a>
						</Fact>
					</dl>
				)}
			</Live>
			<h2>How the questions are checked</h2>
			<AboutBank />
			<h2>Privacy</h2>
			<p class="desk-lead">
				No account and no network: Certlight sends nothing anywhere and loads nothing from anywhere. Your answers, ticks and settings stay in this browser; a
				backup, saved in the <a href="#/settings">settings</a>, is yours to keep. A link is opened only when you click it.
			</p>
		</div>
	)
}
