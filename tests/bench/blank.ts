import { build } from 'vite'

const entry = 'virtual:blank'
const script = `import { h, render } from 'preact'
render(h('p', { id: 'ready' }, 'Blank'), document.getElementById('app'))`

/** The smallest page that Preact can draw, as files to put beside those of the extension. */
export async function blankPage(): Promise<Record<string, string>> {
	const made = await build({
		configFile: false,
		logLevel: 'error',
		plugins: [{ name: 'blank', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? script : null) }],
		build: { write: false, rolldownOptions: { input: entry } },
	})
	const [output] = [made].flat()
	if (output === undefined || !('output' in output)) throw new Error('The blank page was not built.')
	const html =
		'<!doctype html><html lang="en"><head><title>Blank</title><script type="module" src="/blank.js"></script></head><body><div id="app"></div></body></html>'
	return { 'blank.html': html, 'blank.js': output.output[0].code }
}
