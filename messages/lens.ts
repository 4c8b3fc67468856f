import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { Lens } from '../study/lens.ts'
import { usualPreferences } from '../study/preferences.ts'

const KEY = 'lens'
const NOTHING_KNOWN: Lens = { exam: null, strengths: {}, preferences: usualPreferences }

/** Puts the learner's lens where pages read it, so that opening a page wakes no worker. */
export async function writeLens(lens: Lens): Promise<void> {
	await browser.storage.local.set({ [KEY]: lens })
}

/** The learner's lens; an empty one where none is stored or what is stored has another shape. */
export async function readLens(): Promise<Lens> {
	return parseLens((await browser.storage.local.get(KEY))[KEY])
}

/** Calls `onLens` whenever the lens changes, until the signal says stop. */
export function watchLens(onLens: (lens: Lens) => void, signal: AbortSignal): void {
	const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
		if (area === 'local' && changes[KEY]) onLens(parseLens(changes[KEY].newValue))
	}
	browser.storage.onChanged.addListener(listen)
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true })
}

function parseLens(value: unknown): Lens {
	const lens = v.safeParse(Lens, value)
	return lens.success ? lens.output : NOTHING_KNOWN
}
