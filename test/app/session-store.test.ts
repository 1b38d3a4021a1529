import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {SessionStore} from '../../source/app/session-store.js';
import {type Session, saveSession, shutDown} from '../../source/app/shutdown.js';
import {judge} from '../../source/compare/judge-pair.js';
import {type CompareScreen, currentScreen, type State} from '../../source/state/state.js';
import {parseJudgements} from '../../source/storage/judgements.js';
import {emptyReadingState} from '../../source/storage/reading-state.js';
import {restoreTerminal} from '../../source/terminal/restore.js';
import {ownFolders} from '../own-folders.js';
import {readSeeds} from '../seeds.js';
import {opened, press} from '../state/pressed.js';

// It writes to the terminal itself, past all streams.
vi.mock('../../source/terminal/restore.js', {spy: true});
beforeEach(() => {
	vi.mocked(restoreTerminal).mockReturnValue(undefined);
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const fileOf = ({XDG_STATE_HOME}: {XDG_STATE_HOME: string}) =>
	join(XDG_STATE_HOME, 'seedreader', 'state.json');
const themeIn = (file: string) => JSON.parse(readFileSync(file, 'utf8')).theme?.value;
const start = opened(readSeeds());
const changed = press(start, 'T');

describe('what was read', () => {
	it('is saved when nothing happens for a while, and nothing is written before', () => {
		const folders = ownFolders();
		const store = new SessionStore(folders, true);
		store.follow(start);
		vi.advanceTimersByTime(1500);
		store.follow(changed);
		vi.advanceTimersByTime(1500);
		expect(existsSync(fileOf(folders))).toBe(false);
		vi.advanceTimersByTime(500);
		expect(themeIn(fileOf(folders))).toBe(changed.theme);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('is saved at once where a place was marked, so that nothing can lose it', () => {
		const folders = ownFolders();
		const store = new SessionStore(folders, true);
		store.follow(start);
		const marked = press(start, 'enter', 'm', 'a');
		store.follow(marked);
		expect([...new SessionStore(folders, true).readingState.articles.values()][0].marks.has('a')).toBe(true);
		store.follow(press(marked, 'j'));
		expect(vi.getTimerCount()).toBe(1);
	});

	it('is a note too that was being typed when the terminal was closed, and not where one left', () => {
		const typing = press(start, 'c', 'i', ...'half a no');
		for (const isCutOff of [true, false]) {
			const folders = ownFolders();
			const store = new SessionStore(folders, true);
			store.follow(start);
			store.follow(typing);
			expect(store.save({isCutOff})).toBeUndefined();
			const notes = [...new SessionStore(folders, true).judged.judgements.pairs.values()].flatMap(({said}) =>
				[...said.values()].map(({note}) => note?.value),
			);
			expect(notes).toEqual(isCutOff ? ['half a no'] : []);
		}
	});

	it('is saved at once when the program ends, and known the next time', () => {
		const folders = ownFolders();
		const store = new SessionStore(folders, true);
		store.follow(start);
		store.follow(changed);
		expect(store.save()).toBeUndefined();
		expect(vi.getTimerCount()).toBe(0);
		expect(new SessionStore(folders, true).readingState.theme?.value).toBe(changed.theme);
	});

	it('is not written where nothing is new', () => {
		const folders = ownFolders();
		const store = new SessionStore(folders, true);
		expect(store.save()).toBeUndefined();
		store.follow(start);
		store.follow(press(start, 'j'));
		expect(store.save()).toBeUndefined();
		expect(existsSync(fileOf(folders))).toBe(false);
	});

	it('is saved again until it could be, and said where it could not', () => {
		const folders = ownFolders();
		const store = new SessionStore(folders, true);
		// A file stands where the folder should be.
		writeFileSync(mkdirOf(folders.XDG_STATE_HOME), '');
		store.follow(start);
		store.follow(changed);
		expect(store.save()).toMatch(/^what you read was not saved in .*state\.json/);
		expect(store.save()).toMatch(/^what you read was not saved/);
		const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
		saveSession(store);
		expect(said).toHaveBeenCalledExactlyOnceWith(
			expect.stringMatching(/^seedreader: what you read was not saved/),
		);
	});

	it('is neither read nor written where that is not wanted, or a later version has written it', () => {
		const folders = ownFolders();
		mkdirOf(fileOf(folders));
		writeFileSync(fileOf(folders), '{"version": 99}');
		const later = new SessionStore(folders, true);
		expect(later.notice).toMatch(/a later version of seedreader wrote it/);
		const unwanted = new SessionStore(folders, false);
		expect(unwanted.notice).toBeUndefined();
		for (const store of [later, unwanted]) {
			expect(store.readingState).toBe(emptyReadingState);
			store.follow(start);
			store.follow(changed);
			expect(store.save()).toBeUndefined();
		}

		expect(readFileSync(fileOf(folders), 'utf8')).toBe('{"version": 99}');
	});

	it('has no place where there is no home, as is said', () => {
		vi.stubEnv('HOME', '');
		const {notice} = new SessionStore({XDG_STATE_HOME: 'not absolute'}, true);
		vi.unstubAllEnvs();
		expect(notice).toBe(
			'nothing is remembered: there is no home folder; set XDG_STATE_HOME, or use --no-state',
		);
	});
});

/** A path whose folder is there. */
function mkdirOf(path: string): string {
	mkdirSync(dirname(path), {recursive: true});
	return path;
}

describe('the end of the program, wherever it is', () => {
	const order: string[] = [];
	const sessionOf = (isShown: boolean) => {
		order.length = 0;
		const sessionStore = new SessionStore(ownFolders(), true);
		vi.spyOn(sessionStore, 'save').mockImplementation(() => void order.push('saved'));
		vi.mocked(restoreTerminal).mockImplementation(() => void order.push('restored'));
		vi.spyOn(process.stderr, 'write').mockImplementation(text => order.push(String(text)) > 0);
		vi.spyOn(process, 'exit').mockImplementation(code => order.push(`exit ${code}`) as never);
		const terminal = {setRawMode: (isRaw: boolean) => order.push(`raw ${isRaw}`)};
		return {terminal, sessionStore, isShown} as unknown as Session;
	};

	it('puts the terminal back first, saves, and ends', () => {
		shutDown(sessionOf(true), 143);
		expect(order).toEqual(['restored', 'saved', 'exit 143']);
	});

	it('writes nothing to a terminal on which nothing was shown', () => {
		shutDown(sessionOf(false), 129);
		expect(order).toEqual(['raw false', 'saved', 'exit 129']);
	});

	it('names an error of its own, on the screen of before', () => {
		shutDown(sessionOf(true), 70, 'thrown, and no error');
		expect(order).toEqual([
			'restored',
			'seedreader: stopped by an error of its own: thrown, and no error\n',
			'saved',
			'exit 70',
		]);
	});
});

describe('what was judged', () => {
	const comparing = press(start, 'c');
	/** The state in which the first pair of the comparison was judged wrong. */
	function judgedIn(state: State): State {
		const screen = currentScreen(state) as CompareScreen;
		const [pair] = screen.comparison.pairs;
		const person = {id: 'anna-1', name: 'Anna'};
		return {
			...state,
			judgements: judge(state.judgements, person, screen.comparison, pair, {verdict: 'wrong'}, 1),
		};
	}

	it('is saved at once, and known the next time', () => {
		const folders = ownFolders();
		const store = new SessionStore(folders, true);
		store.follow(comparing);
		store.follow(judgedIn(comparing));
		const {judgements, person} = new SessionStore(folders, true).judged;
		expect(judgements).toEqual(judgedIn(comparing).judgements);
		expect(person.id).toBe('anna-1');
	});

	it('is given to others at once, and at the end what came with more articles', () => {
		const folders = ownFolders();
		const file = join(mkdirOf(join(folders.XDG_STATE_HOME, 'x')), '..', 'desk.json');
		const judged = judgedIn(comparing);
		const store = new SessionStore(folders, true, file);
		store.follow({...comparing, articles: []});
		store.follow({...judged, articles: []});
		expect(existsSync(file)).toBe(false);
		store.follow(judged);
		expect(store.save()).toBeUndefined();
		expect(parseJudgements(readFileSync(file, 'utf8')).pairs).toEqual(judged.judgements.pairs);
	});

	it('that cannot be saved is said at once, beside what was read', () => {
		const folders = ownFolders();
		const store = new SessionStore(folders, true);
		const problems: string[] = [];
		store.onProblem = problem => problems.push(problem);
		writeFileSync(mkdirOf(folders.XDG_STATE_HOME), '');
		store.follow(comparing);
		store.follow(judgedIn(comparing));
		expect(problems).toEqual([expect.stringMatching(/^your judgements were not saved in /)]);
		expect(store.save()).toMatch(/^your judgements were not saved in |^what you read was not saved in /);
	});
});
