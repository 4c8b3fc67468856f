import type { Named } from '../../study/card.ts'
import type { LookAlike } from '../../study/look-alike.ts'
import type { Pair } from '../../study/schema/pair.ts'
import { PairTable } from '../note/PairTable.tsx'
import { Sources } from '../Sources.tsx'
import { libraryHref } from './addresses.ts'

/** Two things people mix up, each leading to its note. */
export function PairView({ pair, a, b }: { pair: Pair; a: Named; b: Named }) {
	const seen: LookAlike = { ...pair, other: b, rows: pair.rows.map((row) => ({ about: row.about, own: row.a, other: row.b })) }
	return (
		<article class="library-pair stack">
			<h2>{`${a.name} or ${b.name}`}</h2>
			<PairTable name={a.name} pair={seen} heads={[<NoteLink key={a.id} {...a} />, <NoteLink key={b.id} {...b} />]} />
			<Sources sources={pair.sources} checked={pair.checked} />
		</article>
	)
}

function NoteLink({ id, name }: Named) {
	return <a href={libraryHref('notes', id)}>{name}</a>
}
