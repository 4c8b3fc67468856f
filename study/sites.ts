/** Documentation outside docs.aws.amazon.com that a learner may let Certlight read, each by a permission of its own. */
export const otherSites = [
	{ id: 'aws', host: 'aws.amazon.com', name: 'AWS website', detail: 'Blogs, FAQs and product pages.' },
	{ id: 'repost', host: 'repost.aws', name: 'AWS re:Post', detail: 'Questions, answers and articles of the community.' },
	{ id: 'china', host: 'docs.amazonaws.cn', name: 'Documentation for China', detail: 'The same guides for the Regions in China.' },
	{ id: 'sagemaker-sdk', host: 'sagemaker.readthedocs.io', name: 'SageMaker Python SDK', detail: 'Its guides and reference.' },
	{ id: 'boto3', host: 'boto3.amazonaws.com', name: 'Boto3', detail: 'The reference of the AWS SDK for Python.' },
] as const

export type OtherSite = (typeof otherSites)[number]

/** What the browser is asked for, and what the permission is called afterwards. */
export function originOf({ host }: Pick<OtherSite, 'host'>): string {
	return `https://${host}/*`
}
