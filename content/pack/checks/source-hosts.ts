import type { Source } from '../../../study/schema/parts.ts'
import type { Material } from '../material.ts'
import type { Fault } from '../read.ts'

/** Whoever makes a thing documents it: AWS, the projects that AWS services build on, papers, and standards. */
const ALLOWED = [
	'docs.aws.amazon.com',
	'aws.amazon.com',
	'docs.amazonaws.cn',
	'repost.aws',
	'skillbuilder.aws',
	'explore.skillbuilder.aws',
	'partyrock.aws',
	'boto3.amazonaws.com',
	'sagemaker.readthedocs.io',
	'sagemaker-examples.readthedocs.io',
	'awsdocs-neuron.readthedocs-hosted.com',
	'aws.github.io',
	'kiro.dev',
	'strandsagents.com',
	'github.com/aws',
	'github.com/awslabs',
	'github.com/aws-samples',
	'github.com/aws-neuron',
	'github.com/strands-agents',
	'modelcontextprotocol.io',
	'mlflow.org',
	'auto.gluon.ai',
	'xgboost.readthedocs.io',
	'lightgbm.readthedocs.io',
	'catboost.ai',
	'scikit-learn.org',
	'imbalanced-learn.org',
	'shap.readthedocs.io',
	'docs.scipy.org',
	'www.statsmodels.org',
	'www.scikit-yb.org',
	'www.tensorflow.org',
	'keras.io',
	'docs.pytorch.org',
	'pytorch.org',
	'huggingface.co',
	'docs.ray.io',
	'docs.vllm.ai',
	'docs.nvidia.com',
	'docs.opensearch.org',
	'opensearch.org',
	'developers.google.com',
	'github.com/google-research',
	'nlp.stanford.edu',
	'web.stanford.edu',
	'arxiv.org',
	'json-schema.org',
	'nightlies.apache.org',
	'www.nist.gov',
	'nvlpubs.nist.gov',
	'airc.nist.gov',
	'owasp.org',
	'genai.owasp.org',
	'www.iso.org',
	'eur-lex.europa.eu',
]

/** What AWS took down or never published has no page of its own: these are read for exams and for the article's claims only. */
const ABOUT_EXAMS = [
	'www.metaltoad.com',
	'developer.mamezou-tech.com',
	'certqna.pages.dev',
	'blog.skillsoft-demo.net',
	'techjacksolutions.com',
	'ctaio.dev',
	'readroo.st',
]

/** Sources stand on the pages of those who make a thing, not on somebody's retelling. */
export function checkSourceHosts(material: Material): Fault[] {
	const { notes, questions, pairs, exams, library } = material
	const strict = [
		...notes.map(({ id, sources }) => ({ file: `notes/${id}.md`, sources })),
		...questions.map(({ id, sources }) => ({ file: `questions/${id}.yaml`, sources })),
		...pairs.map(({ id, sources }) => ({ file: `pairs/${id}.yaml`, sources })),
		...library.algorithms.map(({ id, sources }) => ({ file: `algorithms.yaml: ${id}`, sources })),
	]
	const about = [
		...exams.map(({ code, sources }) => ({ file: `exams/${code}.yaml`, sources })),
		...library.faq.map(({ id, sources }) => ({ file: `faq/${id}.md`, sources })),
		...(library.path ? [{ file: 'path.yaml', sources: sourcesIn(library.path) }] : []),
		...(library.careers ? [{ file: 'careers.yaml', sources: library.careers.sources }] : []),
	]
	return [...strict.flatMap((one) => strangers(one, ALLOWED)), ...about.flatMap((one) => strangers(one, [...ALLOWED, ...ABOUT_EXAMS]))]
}

function sourcesIn({ sources, levels, corrections, neighbours }: NonNullable<Material['library']['path']>): Source[] {
	return [sources, ...[...levels, ...corrections, ...neighbours].map((one) => one.sources)].flat()
}

function strangers({ file, sources }: { file: string; sources: readonly Source[] }, allowed: readonly string[]): Fault[] {
	return sources.filter(({ url }) => !isOn(url, allowed)).map(({ url }) => ({ file, rule: `${url} is on a host that is not among the allowed ones` }))
}

/** A place of the list is a host, or a host with the beginning of its path. */
function isOn(url: string, allowed: readonly string[]): boolean {
	const { host, pathname } = new URL(url)
	return allowed.some((place) => `${host}${pathname}/`.startsWith(`${place}/`))
}
