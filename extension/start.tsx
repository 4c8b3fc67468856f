import { contentHash } from 'virtual:certlight-hash'
import { type ComponentType, render } from 'preact'
import { useEffect, useErrorBoundary, useState } from 'preact/hooks'
import { Fault } from '../components/Fault.tsx'
import { Loading } from '../components/Loading.tsx'
import { MaterialVersion } from '../components/material-version.ts'
import { describeFault } from '../store/faults.ts'
import { openStore, type Store } from '../store/open.ts'
import { importReading } from './reading.ts'
import { StoreContext } from './store-context.ts'
import '../components/base.css'
import '../components/controls.css'

/** Opens the store and shows the page, or a sentence that says why it cannot be shown. */
export function start(Page: ComponentType): void {
	const root = document.getElementById('app')
	if (root) render(<Opening Page={Page} />, root)
}

function Opening({ Page }: { Page: ComponentType }) {
	const [store, setStore] = useState<Store>()
	const [fault, setFault] = useState<string>()
	const [broken] = useErrorBoundary((error) => console.error(error))
	const show = (opened: Store) => {
		setStore(opened)
		void importReading(opened)
	}
	const open = () => {
		setFault(undefined)
		openStore(loadTaught, contentHash).then(show, (error: unknown) => setFault(describeFault(error)))
	}
	useEffect(open, [])
	if (broken) return <Standing sentence="Certlight met something it did not expect. Your answers and ticks are kept." onRetry={() => location.reload()} />
	if (fault) return <Standing sentence={fault} onRetry={open} />
	if (!store) return <Loading />
	return (
		<StoreContext.Provider value={store}>
			<MaterialVersion.Provider value={contentHash}>
				<Page />
			</MaterialVersion.Provider>
		</StoreContext.Provider>
	)
}

function Standing(props: { sentence: string; onRetry: () => void }) {
	return (
		<main class="standing">
			<Fault {...props} />
		</main>
	)
}

async function loadTaught(): Promise<unknown> {
	return (await fetch('/content.json')).json()
}
