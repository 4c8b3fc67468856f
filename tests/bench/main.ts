import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowsers } from '../../scripts/setup/browsers.ts'
import { root, run } from '../../scripts/steps/command.ts'
import { chooseExam, questionIn } from '../browser/harness/learner.ts'
import { startSession } from '../browser/harness/session.ts'
import { blankPage } from './blank.ts'
import { benchHighlight } from './highlight.ts'
import { benchPopup } from './popup.ts'
import { measureSizes } from './sizes.ts'

const output = join(root, '.output')
const rounds = Number(process.argv[2] ?? 15)

/** The stores' packages, and a build whose content script measures itself. */
async function build(): Promise<void> {
	for (const args of [['zip'], ['zip', '-b', 'firefox'], ['build', '--mode', 'bench']])
		if ((await run('wxt', ...args)) !== 0) throw new Error('The build failed.')
}

async function bench() {
	const session = await startSession('chromium', { mode: 'bench', files: await blankPage() })
	try {
		await chooseExam(session, 'MLS-C01')
		await questionIn(await session.openTab('popup.html'))
		return { highlight: await benchHighlight(session, rounds), popup: await benchPopup(session, rounds), sizes: measureSizes(output) }
	} finally {
		await session.close()
	}
}

function print({ highlight, popup, sizes }: Awaited<ReturnType<typeof bench>>): void {
	const ms = (value: number) => `${value.toFixed(2)} ms`
	const times = (value: number) => `${value.toFixed(2)}x`
	console.log(`\nChromium, medians of ${rounds} interleaved rounds. Trust the ratios, not the milliseconds.`)
	console.log(`Script time on ${highlight.page}:`)
	console.log(`  bare walk   ${ms(highlight.ms.walk)}`)
	console.log(`  Certlight   ${ms(highlight.ms.certlight)}   ${times(highlight.ratio.certlightToWalk)} the walk (aim on page 01: 4x)`)
	console.log(`  mark.js     ${ms(highlight.ms.mark)}   ${times(highlight.ratio.markToWalk)} the walk`)
	console.log('Popup, from navigation to the question on the screen:')
	console.log(`  blank page  ${ms(popup.ms.blank)}`)
	console.log(`  popup       ${ms(popup.ms.popup)}   ${times(popup.ratio.popupToBlank)} the blank page (aim: 2x)`)
	console.log(`Content script: ${sizes.contentScript.raw} bytes, ${sizes.contentScript.gzip} gzip (aim: 30,000)`)
	for (const [file, size] of Object.entries(sizes.packages)) console.log(`${file}: ${size} bytes`)
}

const missing = ensureBrowsers(['chromium'])
if (missing.length > 0) throw new Error(missing.join(' '))
await build()
const figures = await bench()
writeFileSync(join(output, 'bench.json'), JSON.stringify(figures, null, '\t'))
print(figures)
