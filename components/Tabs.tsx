import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

export type Tab = { id: string; title: string; content: ComponentChildren }

type Props = {
	/** What the tabs choose between, for assistive technology. */
	label: string
	tabs: Tab[]
	current: string
	onSelect: (id: string) => void
}

/** Tabs with the keys of the ARIA pattern. A tab opened once stays as it was left. */
export function Tabs({ label, tabs, current, onSelect }: Props) {
	const opened = useRef(new Set<string>()).current.add(current)
	const list = useRef<HTMLDivElement>(null)
	const choose = (place: number) => {
		const tab = tabs.at(place % tabs.length)
		if (!tab) return
		onSelect(tab.id)
		list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus()
	}
	// What leads to another tab from within one goes out of sight with it.
	useLayoutEffect(() => {
		if (document.activeElement?.closest('[role=tabpanel][hidden]')) list.current?.querySelector<HTMLElement>(`#tab-${current}`)?.focus()
	}, [current])
	const onKeyDown = (event: KeyboardEvent) => {
		const next = placeFor(
			event.key,
			tabs.findIndex((tab) => tab.id === current),
		)
		if (next === undefined) return
		event.preventDefault()
		choose(next)
	}
	return (
		<>
			<div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
				{tabs.map((tab) => (
					<button
						key={tab.id}
						id={`tab-${tab.id}`}
						type="button"
						role="tab"
						aria-selected={tab.id === current}
						aria-controls={`panel-${tab.id}`}
						tabIndex={tab.id === current ? 0 : -1}
						onClick={() => onSelect(tab.id)}
					>
						{tab.title}
					</button>
				))}
			</div>
			{tabs.map((tab) => (
				<div key={tab.id} id={`panel-${tab.id}`} class="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab.id}`} hidden={tab.id !== current}>
					{opened.has(tab.id) && tab.content}
				</div>
			))}
		</>
	)
}

/** The place a key leads to from `place`; -1 is the last one. Undefined for any other key. */
function placeFor(key: string, place: number): number | undefined {
	if (key === 'ArrowRight') return place + 1
	if (key === 'ArrowLeft') return place - 1
	if (key === 'Home') return 0
	if (key === 'End') return -1
	return undefined
}
