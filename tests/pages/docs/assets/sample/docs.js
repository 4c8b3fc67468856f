// Behaves like the documentation site: contents filled by script, tabs rebuilt, pages replaced in place without a document load.
const guide = {
	en: [
		['/sagemaker/latest/dg/sample-choose-inference.html', 'Choose how a model answers'],
		['/sagemaker/latest/dg/sample-watch-models.html', 'Watch models in Amazon CloudWatch'],
		['/bedrock/latest/userguide/sample-retrieval.html', 'Answer from your own documents with Amazon Bedrock'],
	],
	ja: [['/ja_jp/sagemaker/latest/dg/sample-choose-inference.html', '推論方法を選ぶ']],
}

function element(name, attributes, ...children) {
	const made = document.createElement(name)
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
	made.append(...children)
	return made
}

function fillContents() {
	const links = guide[document.documentElement.lang.slice(0, 2)] ?? guide.en
	const items = links.map(([href, title]) => element('li', {}, element('a', { href }, element('span', {}, title))))
	document.querySelector('awsdocs-toc').replaceChildren(element('nav', {}, element('ul', {}, ...items)))
}

function fillOnThisPage() {
	const links = [...document.querySelectorAll('#page-toc-src a')].map((link) => link.cloneNode(true))
	document.querySelector('awsdocs-tools-panel').replaceChildren(element('div', { class: 'otp-header' }, 'On this page'), ...links)
}

function selectTab(buttons, panels, chosen) {
	buttons.forEach((button, index) => {
		button.setAttribute('aria-selected', String(index === chosen))
		panels[index].hidden = index !== chosen
	})
}

function buildTabs(tabs) {
	const list = tabs.querySelector('dl')
	if (list === null) return
	const names = [...list.querySelectorAll('dt')].map((term) => term.textContent)
	const buttons = names.map((name) => element('button', { type: 'button', role: 'tab' }, name))
	const panels = [...list.querySelectorAll('dd')].map((panel) => element('div', { role: 'tabpanel' }, ...panel.cloneNode(true).childNodes))
	buttons.forEach((button, index) => {
		button.addEventListener('click', () => selectTab(buttons, panels, index))
	})
	selectTab(buttons, panels, 0)
	tabs.replaceChildren(element('div', { class: 'tab-buttons', role: 'tablist' }, ...buttons), ...panels)
}

function dress() {
	fillOnThisPage()
	for (const tabs of document.querySelectorAll('awsdocs-tabs')) buildTabs(tabs)
}

async function show(href) {
	const text = await (await fetch(href)).text()
	const view = new DOMParser().parseFromString(text, 'text/html').querySelector('awsdocs-view')
	document.querySelector('awsdocs-view').replaceWith(view)
	document.title = view.querySelector('title').textContent
	dress()
}

document.addEventListener('click', (event) => {
	const link = event.target.closest('#guide-toc a')
	if (link === null) return
	event.preventDefault()
	history.pushState(null, '', link.href)
	show(link.href)
})
addEventListener('popstate', () => show(location.href))
fillContents()
dress()
