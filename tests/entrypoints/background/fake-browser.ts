import { vi } from 'vitest'

/** The few calls of `browser` that the worker's duties make, each recorded. */
export function fakeBrowser() {
	return {
		runtime: { getURL: (path: string) => `ext:/${path}` },
		i18n: { getMessage: (key: string, words?: string) => (words === undefined ? key : `${key} ${words}`) },
		tabs: {
			create: vi.fn(async () => undefined),
			update: vi.fn(async () => undefined),
			query: vi.fn(async (): Promise<{ id?: number; url?: string }[]> => [{ id: 7 }]),
			sendMessage: vi.fn(async (): Promise<unknown> => undefined),
		},
		omnibox: { setDefaultSuggestion: vi.fn(async () => undefined) },
		scripting: { executeScript: vi.fn(async (): Promise<{ result?: unknown }[]> => []) },
		contextMenus: { removeAll: vi.fn(async () => undefined), create: vi.fn() },
		action: {
			getBadgeText: vi.fn(async () => ''),
			getTitle: vi.fn(async () => 'Certlight'),
			setTitle: vi.fn(async () => undefined),
			setBadgeText: vi.fn(async () => undefined),
			setBadgeBackgroundColor: vi.fn(async () => undefined),
			setBadgeTextColor: vi.fn(async () => undefined),
		},
		storage: {
			local: { get: vi.fn(async (_key: string): Promise<Record<string, unknown>> => ({})), set: vi.fn(async (_items: Record<string, unknown>) => undefined) },
			session: { set: vi.fn(async (_items: Record<string, unknown>) => undefined) },
		},
		sidebarAction: undefined as undefined | { open: () => Promise<void>; isOpen: () => Promise<boolean> },
	}
}
