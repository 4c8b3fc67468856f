import { Fault } from '../../../components/Fault.tsx'
import { BadgeChoice } from '../../../components/settings/BadgeChoice.tsx'
import { CardChoice } from '../../../components/settings/CardChoice.tsx'
import { ConfidenceChoice } from '../../../components/settings/ConfidenceChoice.tsx'
import { DensityChoice } from '../../../components/settings/DensityChoice.tsx'
import { OffList } from '../../../components/settings/OffList.tsx'
import { SiteChoice } from '../../../components/settings/SiteChoice.tsx'
import { Live } from '../../../extension/Live.tsx'
import { useChange } from '../../../extension/useChange.ts'
import { readPreferences } from '../../../store/preferences.ts'
import { withoutPlace } from '../../../study/off.ts'
import { DataPart } from './DataPart.tsx'
import { useSites } from './useSites.ts'

/** What the learner can set. */
export function SettingsSection() {
	const { fault, change } = useChange()
	const { allowed, said, wish } = useSites()
	return (
		<div class="settings">
			<h1>Settings</h1>
			{fault && <Fault sentence={fault} />}
			<Live query={readPreferences}>
				{({ density, cardOpening, cardDelay, badge, confidence, off }) => (
					<>
						<DensityChoice density={density} onChoose={(density) => change({ density })} />
						<CardChoice
							opening={cardOpening}
							delay={cardDelay}
							onOpening={(cardOpening) => change({ cardOpening })}
							onDelay={(cardDelay) => change({ cardDelay })}
						/>
						<BadgeChoice badge={badge} onBadge={(badge) => change({ badge })} />
						<SiteChoice allowed={allowed} said={said} onWish={wish} />
						<section class="stack" aria-labelledby="practice-asks">
							<h2 id="practice-asks">Practice</h2>
							<ConfidenceChoice confidence={confidence} onConfidence={(confidence) => change({ confidence })} />
						</section>
						<OffList off={off} onRemove={(reach, place) => change((now) => ({ off: withoutPlace(now.off, reach, place) }))} />
					</>
				)}
			</Live>
			<DataPart />
		</div>
	)
}
