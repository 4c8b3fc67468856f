import type { Preferences } from '../../study/preferences.ts'
import { Choice } from './Choice.tsx'
import { LightSample } from './LightSample.tsx'

type Density = Preferences['density']
type Props = { density: Density; onChoose: (density: Density) => void }

const options: { value: Density; title: string; detail: string }[] = [
	{ value: 'every', title: 'Every mention.', detail: 'Each name lights up wherever it stands.' },
	{ value: 'section', title: 'First in each section.', detail: 'Under each heading, each name lights up once.' },
	{
		value: 'unknown',
		title: 'Only what I do not know yet.',
		detail: 'New and weak names light up; what you are learning or know, and names of other exams, stay dark.',
	},
]

/** Which mentions light up, with a sample of what that looks like. */
export function DensityChoice({ density, onChoose }: Props) {
	return (
		<section class="stack" aria-labelledby="density">
			<h2 id="density">Which names light up</h2>
			<Choice legend="Which names light up" name="density" options={options} chosen={density} onChoose={onChoose} />
			<LightSample density={density} />
		</section>
	)
}
