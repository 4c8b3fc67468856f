import type { Preferences } from '../../study/preferences.ts'

type Opening = Preferences['cardOpening']

/** The keys that are held while the pointer does something. */
export type Keys = { altKey: boolean; ctrlKey: boolean; metaKey: boolean }

/** Whether a pointer that rests on a name opens its card. Never with Ctrl or Cmd: whoever holds them is copying or pasting. */
export function opensAtRest(opening: Opening, keys: Keys): boolean {
	if (keys.ctrlKey || keys.metaKey) return false
	return opening === 'rest' || (opening === 'hold' && keys.altKey)
}

/** Whether a click on a name opens its card, and so is no click on the page. */
export function opensAtClick(opening: Opening, keys: Keys): boolean {
	return opening === 'click' && keys.altKey && !keys.ctrlKey && !keys.metaKey
}
