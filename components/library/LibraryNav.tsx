import { type LibraryPart, libraryHref, libraryParts } from './addresses.ts'
import { partWords } from './words.ts'

/** The parts of the library. */
export function LibraryNav({ current }: { current: LibraryPart }) {
	return (
		<nav class="library-nav" aria-label="Library">
			{libraryParts.map((part) => (
				<a key={part} href={libraryHref(part)} aria-current={part === current ? 'page' : undefined}>
					{partWords[part]}
				</a>
			))}
		</nav>
	)
}
