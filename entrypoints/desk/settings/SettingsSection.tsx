import { Fault } from '../../../components/Fault.tsx'
import { BadgeChoice } from '../../../components/settings/BadgeChoice.tsx'
import { CardChoice } from '../../../components/settings/CardChoice.tsx'
import { DensityChoice } from '../../../components/settings/DensityChoice.tsx'
import { OffList } from '../../../components/settings/OffList.tsx'
import { Live } from '../../../extension/Live.tsx'
import { useChange } from '../../../extension/useChange.ts'
import { readPreferences } from '../../../store/preferences.ts'
import { withoutPlace } from '../../../study/off.ts'

/** What the learner can set. */
export function SettingsSection() {
	const { fault, change } = useChange()
	return (
		<div class="settings">
			<h1>Settings</h1>
			{fault && <Fault sentence={fault} />}
			<Live query={readPreferences}>
				{({ density, cardOpening, cardDelay, badge, off }) => (
					<>
						<DensityChoice density={density} onChoose={(density) => change({ density })} />
						<CardChoice
							opening={cardOpening}
							delay={cardDelay}
							onOpening={(cardOpening) => change({ cardOpening })}
							onDelay={(cardDelay) => change({ cardDelay })}
						/>
						<BadgeChoice badge={badge} onBadge={(badge) => change({ badge })} />
						<OffList off={off} onRemove={(reach, place) => change((now) => ({ off: withoutPlace(now.off, reach, place) }))} />
					</>
				)}
			</Live>
		</div>
	)
}
