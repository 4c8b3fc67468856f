import { expect, test } from 'vitest'
import { inReadingOrder, isBookable, statusLabel } from '../../study/exam-status.ts'
import { exam } from './samples.ts'

test('a retired exam is marked closed and cannot be booked; every other status can', () => {
	const exams = (['active', 'beta', 'ending', 'retired'] as const).map((status) => exam('AIF-C01', { status }))
	expect(exams.map(statusLabel)).toEqual(['Open', 'Beta', 'Ending', 'Closed'])
	expect(exams.map(isBookable)).toEqual([true, true, true, false])
})

test('exams are listed with what can be booked first, from the easiest level on', () => {
	const exams = [
		exam('MLS-C01', { level: 'specialty', status: 'retired' }),
		exam('AIP-C01', { level: 'professional' }),
		exam('MLA-C02', { level: 'associate', status: 'beta' }),
		exam('MLA-C01', { level: 'associate', status: 'ending' }),
		exam('AIF-C01'),
	]
	expect(inReadingOrder(exams).map((one) => one.code)).toEqual(['AIF-C01', 'MLA-C01', 'MLA-C02', 'AIP-C01', 'MLS-C01'])
})
