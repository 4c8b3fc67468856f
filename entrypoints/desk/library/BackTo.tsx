import { Icon } from '../../../components/Icon.tsx'
import { type LibraryPart, libraryHref } from '../../../components/library/addresses.ts'
import { partWords } from '../../../components/library/words.ts'

/** The way from one thing back to all of its part. */
export function BackTo({ part }: { part: LibraryPart }) {
	return (
		<p>
			<a class="back" href={libraryHref(part)}>
				<Icon name="back" />
				{part === 'chooser' ? partWords.chooser : `All ${partWords[part].toLowerCase()}`}
			</a>
		</p>
	)
}
