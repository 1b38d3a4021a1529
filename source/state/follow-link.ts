import type {Article} from '../article/article.js';
import {shortAddress} from '../layout/short-address.js';
import type {Problem} from '../library/library.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {fragmentPlace} from './fragment-place.js';
import {keyOnScreen} from './key-on-screen.js';
import {commandFor} from './keys.js';
import {type LinkOnScreen, linksOnScreen} from './links-on-screen.js';
import {openReader, openWhereLeft} from './open-reader.js';
import {topShowing} from './reader-view.js';
import {keepAllHighlighted} from './reduce-library.js';
import {goTo} from './reduce-marks.js';
import {recallArticles} from './restore-session.js';
import {
	currentScreen,
	type LinkChoice,
	type ReaderScreen,
	type State,
	withScreen,
	withScreenOver,
} from './state.js';

/** What came of a page that a link leads to. */
export type FollowedPage = {
	/** As it was asked for. */
	address: string;
	articles: readonly Article[];
	problems: readonly Problem[];
	on: string;
};

/** Shows the letters of the links on the screen, and waits for one. */
export function chooseLink(state: State, screen: ReaderScreen): State {
	if (linksOnScreen(state, screen).length > 0)
		return {...state, choosesLink: {current: 0, typed: '', opensIn: 'reader'}};
	const hasLinks = screen.article.blocks.some(({links = []}) => links.length > 0);
	return {
		...state,
		notice: hasLinks ? safe`no link on this screen; go on to one` : safe`no links in this article`,
	};
}

/**
A key while a link is chosen: its letters follow it, arrows and Tab go to the next one or back, and Enter follows that one;
the key of the browser says where; all else leaves the links.
*/
export function pressForLink(
	{choosesLink: _, ...state}: State,
	screen: ReaderScreen,
	choice: LinkChoice,
	key: string,
): State {
	const links = linksOnScreen(state, screen);
	const choosing = (change: Partial<LinkChoice>): State => ({
		...state,
		choosesLink: {...choice, typed: '', ...change},
	});
	if (links.length === 0 || key === 'esc') return state;
	const step = steps[key];
	if (step !== undefined) return choosing({current: (choice.current + step + links.length) % links.length});
	if (key === 'enter') return follow(state, screen, links[choice.current] ?? links[0], choice.opensIn);
	if (key === 'backspace') return choosing({});
	if (commandFor('reader', key, state.bindings) === 'browse')
		return choosing({opensIn: choice.opensIn === 'reader' ? 'browser' : 'reader'});
	if (!/^\p{L}$/u.test(key) || commandFor('reader', key, state.bindings) === 'follow') return state;
	const typed = choice.typed + key;
	const current = links.findIndex(({letters}) => letters.startsWith(typed));
	if (current < 0) return {...choosing({}), notice: safe`no link ${toSafeText(typed)} on this screen`};
	const link = links[current];
	return link.letters === typed ? follow(state, screen, link, choice.opensIn) : choosing({current, typed});
}

const steps: Readonly<Record<string, 1 | -1>> = {tab: 1, down: 1, right: 1, up: -1, left: -1};

function follow(
	state: State,
	screen: ReaderScreen,
	{link: {href}}: LinkOnScreen,
	opensIn: LinkChoice['opensIn'],
): State {
	if (opensIn === 'browser' || !isPage(href)) return openOutside(state, href);
	const {address, fragment} = divided(href);
	const known = state.articles.find(article => isAt(article, address));
	if (known === screen.article) return goToFragment(state, screen, fragment);
	if (known) return openAt(state, known, fragment);
	return {
		...state,
		awaitedPage: {address, fragment},
		effect: {kind: 'follow', address},
		notice: safe`reading ${inNotice(state, address)}; any key gives up`,
	};
}

const openOutside = (state: State, address: string): State => ({
	...state,
	effect: {kind: 'browse', address},
	notice: safe`opening ${inNotice(state, address)}`,
});

// Cells that a notice has for other words.
const besideAddress = 36;

const inNotice = ({size, symbols}: State, address: string): SafeText =>
	shortAddress(address, Math.max(leastAddress, size.columns - besideAddress), symbols.ellipsis);

// Cells.
const leastAddress = 16;

const isPage = (href: string): boolean => /^https?:/.test(href);

/** An address without its fragment, and that without its sign. */
function divided(href: string): {address: string; fragment: string} {
	const [address] = href.split('#', 1);
	return {address, fragment: href.slice(address.length + 1)};
}

/** Whether an article is what is at an address; what a feed says of it is not. */
const isAt = ({id, source: {url, partial}}: Article, address: string): boolean =>
	!partial && [id, url].some(known => known !== undefined && divided(known).address === address);

function goToFragment(state: State, screen: ReaderScreen, fragment: string): State {
	if (fragment === '') return goTo(state, screen, {block: 0, offset: 0});
	const place = fragmentPlace(screen.article, fragment);
	if (place) return goTo(state, screen, place);
	return {
		...state,
		notice: safe`this link leads to a place on this page that is not known; ${keyOnScreen(state, 'browse')} opens the page in the browser`,
	};
}

/** Opens an article at the place where a fragment leads, or else where it was left. */
function openAt(state: State, article: Article, fragment: string): State {
	const place = fragmentPlace(article, fragment);
	if (!place) return openWhereLeft(state, article, withScreenOver);
	const opened = openReader(state, article);
	const screen = currentScreen(opened);
	return screen.name === 'reader'
		? withScreen(opened, {...screen, place: topShowing(opened, screen, place)})
		: opened;
}

/** The state with a page that a link leads to among the articles, or with what is wrong with it; opened where it is waited for. */
export function takePage(state: State, page: FollowedPage): State {
	const next = withPage(state, page);
	const id = page.articles[0]?.id;
	const article = next.articles.find(other => other.id === id);
	const {awaitedPage: awaited, ...rest} = next;
	const isAwaited = awaited?.address === page.address;
	const problem = page.problems[0]?.message ?? safe`no text in it`;
	if (!article) return {...(isAwaited ? rest : next), notice: safe`not opened: ${problem}`};
	if (!isAwaited) return {...next, notice: safe`read, and among the articles now: ${article.title}`};
	const {notice: _, ...opening} = rest;
	return openAt(opening, article, awaited.fragment);
}

/** A page takes the place of what came of the same address before. */
function withPage(state: State, {address, articles, problems, on}: FollowedPage): State {
	const source: SafeText = toSafeText(address);
	const isNew = ({id}: Article) => state.articles.every(known => known.id !== id);
	const added = articles.filter(isNew);
	const others = state.problems.filter(problem => problem.source !== source);
	const kept = [...others, ...problems];
	const more = added.length + kept.length - state.problems.length;
	const readAgainOn = new Map(state.readAgainOn);
	for (const {id} of added) readAgainOn.set(id, on);
	const next: State = {
		...recallArticles(state, added),
		articles: [...state.articles, ...added],
		problems: kept,
		expected: state.expected + more,
		followed: state.followed + more,
		readAgainOn,
	};
	return keepAllHighlighted(state, next);
}
