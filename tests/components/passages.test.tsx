// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { PassageGroups } from '../../components/passages/PassageGroups.tsx'
import { SiteChoice } from '../../components/settings/SiteChoice.tsx'
import type { Passage } from '../../study/passage.ts'
import { screenOf } from './screen.ts'

const url = 'https://docs.aws.amazon.com/guide/page.html'
const names = new Map([['s3', 'Amazon S3']])

function passage(id: string, more: Partial<Passage> = {}): Passage {
	return { kind: 'passage', id, at: 1, changedAt: 1, text: `Text of ${id}.`, note: '', url, title: 'A page', link: `${url}#:~:text=x`, ...more } as Passage
}

function shown(passages: Passage[], more = {}) {
	const doing = { onWords: async () => true, onRemove: vi.fn(), dayOf: () => '2026-11-23', onShow: vi.fn(), ...more }
	return { ...doing, screen: screenOf(<PassageGroups passages={passages} names={names} {...doing} />) }
}

test('what is kept stands together by what it is about, a name of the past among the nameless', () => {
	const { screen, onShow } = shown([passage('a', { service: 's3' }), passage('b'), passage('c', { service: 's3' }), passage('d', { service: 'gone' })])
	expect(screen.text()).toMatch(/Amazon S3 ?Text of a.*Text of c.*Without a name ?Text of b.*Text of d/)
	screen.click('button', 'Amazon S3')
	expect(onShow).toHaveBeenCalledWith('s3')
})

test('a link finds the place again, in a tab of its own', () => {
	const { screen } = shown([passage('a')])
	const link = screen.find('a', 'Find it again on A page')
	expect(link.getAttribute('href')).toBe(`${url}#:~:text=x`)
	expect(link.getAttribute('target')).toBe('_blank')
})

test('of many things kept the newest twenty show, and the others when asked for', () => {
	const { screen } = shown(Array.from({ length: 200 }, (_, place) => passage(`p${place}`)))
	expect(screen.root.querySelectorAll('.passage')).toHaveLength(20)
	screen.click('button', 'Show all 200')
	expect(screen.root.querySelectorAll('.passage')).toHaveLength(200)
})

test('a long passage shows its beginning, and all when asked for', () => {
	const { screen } = shown([passage('a', { text: 'long '.repeat(200).trim() })])
	expect(screen.find('button', 'Show all').getAttribute('aria-expanded')).toBe('false')
	screen.click('button', 'Show all')
	expect(screen.find('button', 'Show less').getAttribute('aria-expanded')).toBe('true')
})

test('own words that do not reach the disk stay in their field', async () => {
	const onWords = vi.fn(async () => false)
	const { screen } = shown([passage('a')], { onWords })
	screen.click('button', 'Add your own words')
	screen.enter(screen.find('textarea'), 'Mine')
	screen.click('button', 'Save')
	await vi.waitFor(() => expect(onWords).toHaveBeenCalledWith('a', 'Mine'))
	expect((screen.find('textarea') as HTMLTextAreaElement).value).toBe('Mine')
})

test('deleting names what it deletes', () => {
	const { screen, onRemove } = shown([passage('a'), passage('b')])
	screen.click('button', 'Delete: Text of b.')
	expect(onRemove).toHaveBeenCalledWith(expect.objectContaining({ id: 'b' }))
})

test('a switch turns when the browser says so, not when it is clicked', () => {
	const onWish = vi.fn()
	const choice = (allowed: Set<string>) => <SiteChoice allowed={allowed} said="" onWish={onWish} />
	const screen = screenOf(choice(new Set(['aws'])))
	const box = () => screen.root.querySelectorAll<HTMLInputElement>('input')[1] as HTMLInputElement
	box().click()
	expect(onWish).toHaveBeenCalledWith(expect.objectContaining({ host: 'repost.aws' }), true)
	expect(box().checked).toBe(false)
	screen.show(choice(new Set(['aws', 'repost'])))
	expect(box().checked).toBe(true)
	box().click()
	expect(onWish).toHaveBeenLastCalledWith(expect.objectContaining({ host: 'repost.aws' }), false)
})
