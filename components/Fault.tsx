type Props = {
	/** What went wrong and what the learner can do. */
	sentence: string
	onRetry?: () => void
	/** Names the second try when it is not simply the same again. */
	retryLabel?: string
}

/** Stands where the content would be when it could not be read or saved. */
export function Fault({ sentence, onRetry, retryLabel = 'Try again' }: Props) {
	return (
		<div class="fault" role="alert">
			<p>{sentence}</p>
			{onRetry && (
				<button type="button" class="button" onClick={onRetry}>
					{retryLabel}
				</button>
			)}
		</div>
	)
}
