import type { Missing } from '../../study/readiness/enough.ts'
import { counted } from '../mock/words.ts'
import { practiceHref } from '../practice/addresses.ts'

/** Says what is missing before readiness can be told, instead of a guess. */
export function TooFew({ missing: { asked, more, domains } }: { missing: Missing }) {
	return (
		<section class="outlook">
			<h2>Not enough answers yet</h2>
			<p>
				{`${asked === 0 ? 'You have not answered any question yet.' : `You have answered ${counted(asked, 'different question')}.`} After ${more} more Certlight can say how likely you are to pass; before that it would be a guess.`}
			</p>
			{domains.length > 0 && (
				<>
					<p>Of these, at least:</p>
					<ul class="too-few">
						{domains.map(({ domain, more: own }) => (
							<li key={domain.id}>
								{`${own} on `}
								<a href={practiceHref({ scope: { domain: domain.id } })}>{domain.title}</a>
							</li>
						))}
					</ul>
				</>
			)}
			<p class="row">
				<a class="button primary" href={practiceHref()}>
					Practise
				</a>
				<a class="button" href="#/mock">
					Sit a mock exam
				</a>
			</p>
		</section>
	)
}
