import { Icon } from '../Icon.tsx'
import { Words } from '../Prose.tsx'

/** Wrong beliefs that cost marks. */
export function Traps({ traps }: { traps: string[] }) {
	return (
		<section class="note-part">
			<h3>Traps</h3>
			<ul class="note-traps">
				{traps.map((trap) => (
					<li key={trap}>
						<Icon name="warning" />
						<span>
							<Words text={trap} />
						</span>
					</li>
				))}
			</ul>
		</section>
	)
}
