import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describeFigures } from '../content/pack/describe-figures.ts'
import { measureMaterial } from '../content/pack/figures.ts'
import { listIds } from '../content/pack/ids.ts'
import { countMaterial, describeCounts } from '../content/pack/report.ts'
import { describeFault, packContent, readIds } from '../content/pack.ts'

const root = fileURLToPath(new URL('../content', import.meta.url))

if (process.argv.includes('--record')) {
	const ids = new Set([...readIds(root), ...listIds(packContent(root).pack)])
	writeFileSync(`${root}/ids.txt`, `${[...ids].sort().join('\n')}\n`)
}

const { pack, faults, remarks } = packContent(root)
const counts = countMaterial(pack)
const figures = measureMaterial(pack)
if (process.argv.includes('--json')) console.log(JSON.stringify({ hash: pack.hash, faults, remarks, counts, figures }, null, 1))
else {
	console.log([...describeCounts(counts), '', ...describeFigures(figures)].join('\n'))
	for (const [rule, found] of Object.entries(remarks))
		console.log([``, `remarks (${rule}, ${found.length}):`, ...found.map((one) => `  ${describeFault(one)}`)].join('\n'))
}
for (const fault of faults) console.error(describeFault(fault))
if (faults.length > 0) {
	console.error(`${faults.length} mistakes in the study material`)
	process.exitCode = 1
}
