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
	(element.attributes.length > 0 && saysHidden(element));

/** A shadow root that is declared is seen, other templates are not. */
export const isShadowRoot = (element: PageElement): boolean =>
	element.localName === 'template' && element.hasAttribute('shadowrootmode');

const saysHidden = (element: PageElement): boolean =>
	element.hasAttribute('hidden') ||
	element.getAttribute('aria-hidden') === 'true' ||
	element.style.display === 'none' ||
	element.style.visibility === 'hidden';
