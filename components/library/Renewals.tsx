import type { Renewal } from '../../study/schema/path.ts'
import { datesInWords } from '../dates-in-words.ts'
import { Words } from '../Prose.tsx'

type Props = { renewals: readonly Renewal[]; rules: readonly string[] }

/** For each certification what renews it, and the rules for all. */
export function Renewals({ renewals, rules }: Props) {
	const certifications = [...new Set(renewals.map(({ certification }) => certification))]
	return (
		<>
			<ul class="lines">
				{rules.map((rule) => (
					<li key={rule}>
						<Words text={rule} />
					</li>
				))}
			</ul>
			<dl class="facts">
				{certifications.map((code) => (
					<div key={code}>
						<dt>{code}</dt>
						<dd>
							<ul class="lines">
								{renewals
									.filter(({ certification }) => certification === code)
									.map((renewal) => (
										<li key={renewal.by}>
											{`${renewal.by === code ? 'Its own current exam' : renewal.by}, ${renewal.years === 1 ? '1 year' : `${renewal.years} years`}`}
											{renewal.caveat && <span class="muted small">{` ${datesInWords(renewal.caveat)}`}</span>}
										</li>
									))}
							</ul>
						</dd>
					</div>
				))}
			</dl>
		</>
	)
}
