import { useState } from 'preact/hooks'
import { HitList } from '../../../components/library/HitList.tsx'
import { PairView } from '../../../components/library/PairView.tsx'
import { SearchField } from '../../../components/library/SearchField.tsx'
import { Live } from '../../../extension/Live.tsx'
import { listPairs } from '../../../store/pairs.ts'
import { listServices } from '../../../store/services.ts'
import type { LibraryHit } from '../../../study/library-hit.ts'
import type { Pair } from '../../../study/schema/pair.ts'
import type { Service } from '../../../study/schema/service.ts'
import { BackTo } from './BackTo.tsx'
import { keepInAddress, type PartProps } from './part.ts'

/** Things people mix up, as a list to narrow or one of them in full. */
export function PairsPart({ id, query }: PartProps) {
	return (
		<Live query={async (db) => ({ pairs: await listPairs(db), services: await listServices(db) })}>
			{({ pairs, services }) =>
				id === undefined ? <PairList pairs={pairs} services={services} query={query} /> : <OnePair id={id} pairs={pairs} services={services} />
			}
		</Live>
	)
}

function PairList({ pairs, services, query }: { pairs: Pair[]; services: Service[]; query: string }) {
	const [text, setText] = useState(new URLSearchParams(query).get('q') ?? '')
	const narrow = (typed: string) => {
		setText(typed)
		keepInAddress('pairs', { q: typed.trim() })
	}
	const hits = pairs.map((pair) => hitOf(pair, services)).sort((a, b) => a.name.localeCompare(b.name))
	const words = text.toLowerCase().split(/\s+/)
	const shown = hits.filter(({ name, summary, category }) => words.every((word) => `${name} ${summary} ${category}`.toLowerCase().includes(word)))
	return (
		<div class="stack">
			<SearchField id="pair-search" label="Narrow the look-alikes" placeholder="Name of a service or algorithm" text={text} onText={narrow} />
			<p class="small muted" role="status">
				{shown.length === 1 ? '1 pair' : `${shown.length} pairs`}
			</p>
			<HitList hits={shown} />
		</div>
	)
}

function OnePair({ id, pairs, services }: { id: string; pairs: Pair[]; services: Service[] }) {
	const pair = pairs.find((one) => one.id === id)
	const named = (service: string) => ({ id: service, name: nameOf(service, services) })
	return (
		<>
			<BackTo part="pairs" />
			{pair ? <PairView pair={pair} a={named(pair.a)} b={named(pair.b)} /> : <p class="empty">{`This version of Certlight knows no pair “${id}”.`}</p>}
		</>
	)
}

function hitOf(pair: Pair, services: readonly Service[]): LibraryHit {
	return { kind: 'pair', id: pair.id, name: `${nameOf(pair.a, services)} or ${nameOf(pair.b, services)}`, category: '', summary: pair.rule }
}

function nameOf(id: string, services: readonly Service[]): string {
	return services.find((service) => service.id === id)?.name ?? id
}
