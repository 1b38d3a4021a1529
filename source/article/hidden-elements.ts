import type {PageElement} from './page-tree.js';

// Also what browsers do not draw (https://html.spec.whatwg.org/multipage/rendering.html#hidden-elements), and the readings
// beside characters, which would stand in the middle of their words.
const unseen = new Set(
	'script style noscript noembed noframes template head title svg math iframe object canvas select datalist audio video map area source track param textarea input rp rt rtc'.split(
		' ',
	),
);

/** Whether nothing in an element is seen, by what it is or by what it says of itself. */
export const isHidden = (element: PageElement): boolean =>
	(unseen.has(element.localName) && !isShadowRoot(element)) ||
	(element.localName === 'dialog' && !element.hasAttribute('open')) ||
	(element.attributes.length > 0 && saysHidden(element));

/** A shadow root that is declared is seen, other templates are not. */
export const isShadowRoot = (element: PageElement): boolean =>
	element.localName === 'template' && element.hasAttribute('shadowrootmode');

/** Whether an element is hidden by its attributes, so that a script of the page may show it. */
export function saysHidden(element: PageElement): boolean {
	if (element.getAttribute('aria-hidden')?.trim().toLowerCase() === 'true') return true;
	const {display, visibility} = element.style;
	if (display === 'none' || visibility === 'hidden' || visibility === 'collapse') return true;
	if (element.hasAttribute('popover')) return true;
	// A declared display goes before the attribute; what is hidden until found is shown to who looks for it.
	const hidden = display === '' ? element.getAttribute('hidden') : null;
	return hidden !== null && hidden.trim().toLowerCase() !== 'until-found';
}

/** Makes an element say no more that it is hidden. */
export function unhide(element: PageElement): void {
	for (const name of ['aria-hidden', 'hidden', 'popover']) element.removeAttribute(name);
	const {display, visibility} = element.style;
	if (display === 'none' || visibility !== '') element.removeAttribute('style');
}
