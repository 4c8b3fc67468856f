import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowsers } from '../../scripts/setup/browsers.ts'
import { root, run } from '../../scripts/steps/command.ts'
import { chooseExam, questionIn } from '../browser/harness/learner.ts'
import { startSession } from '../browser/harness/session.ts'
import { describeFigure, figure } from './aims.ts'
import { blankPage } from './blank.ts'
import { benchFinder } from './finder.ts'
import { benchFrames } from './frames.ts'
import { benchHighlight } from './highlight.ts'
import { benchNames } from './names.ts'
import { benchPopup } from './popup.ts'
import { measureLearning } from './simulation/measure.ts'
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
		return {
			highlight: await benchHighlight(session, rounds),
			frames: await benchFrames(session, Math.ceil(rounds / 3)),
			names: await benchNames(rounds),
			popup: await benchPopup(session, rounds),
			sizes: measureSizes(output),
			finder: benchFinder(),
		}
	} finally {
		await session.close()
	}
}

function print({
	highlight,
	frames,
	names,
	popup,
	sizes,
	finder,
	learning,
}: Awaited<ReturnType<typeof bench>> & { learning: Awaited<ReturnType<typeof measureLearning>> }): void {
	console.log(`\nChromium, medians of ${rounds} interleaved rounds (frames: ${frames.rounds}). Trust the ratios, not the milliseconds.`)
	const figures = [
		...[...highlight.figures, ...frames.figures, ...names.figures],
		figure('popup, from navigation to the question, against a blank page', popup.ratio.popupToBlank, 2),
		figure('content script, packed', sizes.contentScript.gzip, 30_000, 'bytes'),
		...finder.figures,
		...learning.figures,
	]
	for (const each of figures) console.log(describeFigure(each))
	if (finder.pages === 0) console.log('  Precision and recall were not measured: ../shared/gold is not here.')
	console.log(`Milliseconds: ${JSON.stringify(highlight.ms, (_, value) => (typeof value === 'number' ? Number(value.toFixed(2)) : value))}`)
	for (const [file, size] of Object.entries(sizes.packages)) console.log(`${file}: ${size} bytes`)
}

const missing = ensureBrowsers(['chromium'])
if (missing.length > 0) throw new Error(missing.join(' '))
await build()
const figures = { ...(await bench()), learning: await measureLearning() }
writeFileSync(join(output, 'bench.json'), JSON.stringify(figures, null, '\t'))
print(figures)
