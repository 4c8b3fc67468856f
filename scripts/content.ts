import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listIds } from '../content/pack/ids.ts'
import { countMaterial, describeCounts } from '../content/pack/report.ts'
import { describeFault, packContent, readIds } from '../content/pack.ts'

const root = fileURLToPath(new URL('../content', import.meta.url))

if (process.argv.includes('--record')) {
	const ids = new Set([...readIds(root), ...listIds(packContent(root).pack)])
	writeFileSync(`${root}/ids.txt`, `${[...ids].sort().join('\n')}\n`)
}

const { pack, faults } = packContent(root)
const counts = countMaterial(pack)
if (process.argv.includes('--json')) console.log(JSON.stringify({ hash: pack.hash, faults, counts }, null, 1))
else console.log(describeCounts(counts).join('\n'))
for (const fault of faults) console.error(describeFault(fault))
if (faults.length > 0) {
	console.error(`${faults.length} mistakes in the study material`)
	process.exitCode = 1
}
