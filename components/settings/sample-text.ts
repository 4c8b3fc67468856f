/** A name in the sample, `[name|shade]` in its text. */
export type SampleName = { name: string; shade: string; section: number }
export type SamplePart = string | SampleName
export type SampleSection = { heading: string; parts: SamplePart[] }

const TEXT: [string, string][] = [
	[
		'Store the data',
		'Put the files into [Amazon S3|known] and let [AWS Glue|learning] describe them. Whatever lies in [Amazon S3|known] can be read by [Amazon Athena|weak] and by [SageMaker Canvas|outside].',
	],
	['Train the model', '[XGBoost|new] reads rows from [Amazon S3|known]. Before [XGBoost|new] begins, ask [Amazon Athena|weak] how many there are.'],
]

/** Two short sections with names of all five shades, some of them twice. */
export const sampleText: SampleSection[] = TEXT.map(([heading, text], section) => ({
	heading,
	parts: text.split(/(\[[^\]]+\])/).map((piece) => partOf(piece, section)),
}))

function partOf(piece: string, section: number): SamplePart {
	if (!piece.startsWith('[')) return piece
	const [name = '', shade = ''] = piece.slice(1, -1).split('|')
	return { name, shade, section }
}
