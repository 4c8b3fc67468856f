import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { taughtPlugin, writeMaterial } from './content/bundle.ts'
import { licenceTexts } from './scripts/licences.ts'
import { originOf, otherSites } from './study/sites.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const contentRoot = fileURLToPath(new URL('./content', import.meta.url))

/** Scripts in pages do without webextension-polyfill. */
const nativeBrowser = {
	name: 'certlight-native-browser',
	enforce: 'pre',
	resolveId: (id: string) =>
		id === '@wxt-dev/webextension-polyfill/browser' ? fileURLToPath(new URL('./messages/native-browser.ts', import.meta.url)) : undefined,
} as const

export default defineConfig({
	imports: false,
	modules: ['@wxt-dev/webextension-polyfill'],
	vite: () => ({ plugins: [preact({ devToolsEnabled: false }), taughtPlugin(contentRoot)] }),
	hooks: {
		'vite:build:extendConfig': (entrypoints, config) => {
			const runsInPages = entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')
			if (runsInPages) config.plugins = [...(config.plugins ?? []), nativeBrowser]
		},
		'build:publicAssets': (_wxt, files) => {
			const { taught, library, bank } = writeMaterial(contentRoot)
			const written = { 'content.json': taught, 'library.json': library, 'bank.json': bank, 'licences.txt': licenceTexts(root) }
			files.push(...Object.entries(written).map(([relativeDest, contents]) => ({ relativeDest, contents })))
		},
	},
	manifestVersion: 3,
	manifest: ({ browser }) => ({
		name: '__MSG_name__',
		short_name: 'Certlight',
		description: '__MSG_description__',
		default_locale: 'en',
		permissions: ['storage', 'scripting', 'unlimitedStorage', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
		host_permissions: ['https://docs.aws.amazon.com/*'],
		optional_host_permissions: otherSites.map(originOf),
		content_security_policy: {
			extension_pages: "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; object-src 'none'",
		},
		options_ui: { page: 'desk.html', open_in_tab: true },
		action: { default_title: '__MSG_action__' },
		omnibox: { keyword: 'aws' },
		commands: {
			'next-term': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
			'previous-term': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
			'open-card': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpen__' },
			'pin-card': { description: '__MSG_commandPin__' },
			'close-card': { description: '__MSG_commandClose__' },
			'toggle-off': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandToggleOff__' },
			'keep-passage': { description: '__MSG_commandKeepPassage__' },
		},
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: 'certlight@certlight.app',
							strict_min_version: '140.0',
							data_collection_permissions: { required: ['none'] },
						},
					},
				}
			: { minimum_chrome_version: '128' }),
	}),
})
