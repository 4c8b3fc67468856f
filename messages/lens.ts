import { browser } from 'wxt/browser'
import type { Lens } from '../study/lens.ts'
import { usualPreferences } from '../study/usual-preferences.ts'

const KEY = 'lens'
/**
 * The shape in which the lens is kept; it goes up whenever `Lens` changes. Who writes it has checked it, and nobody else can write there:
 * a page that asks for the number need not load what checks every field, and reads no shape that it does not know.
 */
export const LENS_VERSION = 1
const NOTHING_KNOWN: Lens = { exam: null, strengths: {}, preferences: usualPreferences }

/** Puts the learner's lens where pages read it, so that opening a page wakes no worker. */
export async function writeLens(lens: Lens): Promise<void> {
	await browser.storage.local.set({ [KEY]: { version: LENS_VERSION, ...lens } })
}

/** The learner's lens; an empty one where none is stored, or one of another version, until the worker has written it anew. */
export async function readLens(): Promise<Lens> {
	return lensOf((await browser.storage.local.get(KEY))[KEY])
}

/** The lens as it is now; `onLens` hears of every change from then on, until the signal says stop. */
export async function followLens(onLens: (lens: Lens) => void, signal: AbortSignal): Promise<Lens> {
	let changed: Lens | undefined
	let hear = (lens: Lens) => {
		changed = lens
	}
	// Listening comes first: a change between reading and listening would be missed.
	watchLens((lens) => hear(lens), signal)
	const read = await readLens()
	hear = onLens
	return changed ?? read
}

function watchLens(onLens: (lens: Lens) => void, signal: AbortSignal): void {
	const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
		if (area === 'local' && changes[KEY]) onLens(lensOf(changes[KEY].newValue))
	}
	browser.storage.onChanged.addListener(listen)
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true })
}

function lensOf(stored: unknown): Lens {
	const lens = stored as (Lens & { version?: unknown }) | undefined
	return lens?.version === LENS_VERSION ? lens : NOTHING_KNOWN
}
