import {render} from 'ink-testing-library';
import {expect} from 'vitest';
import {App} from '../../source/app/app.js';
import {Store} from '../../source/app/store.js';
import type {State} from '../../source/state/state.js';
import {instantEngines} from '../engines/instant-engines.js';

/** The program's frames as Ink makes them, at a size; keys are pressed one by one. */
export function open(state: State) {
	const store = new Store(state, instantEngines());
	const app = render(<App store={store} />);
	Object.defineProperty(app.stdout, 'columns', {value: state.size.columns});
	Object.assign(app.stdout, {rows: state.size.rows});
	app.stdout.emit('resize');
	const frame = () => plain(app.lastFrame()!);
	const until = async (isAsWished: (frame: string) => boolean) =>
		expect
			.poll(() => isAsWished(frame()), {interval: 1, timeout: 20_000, message: app.lastFrame()})
			.toBe(true);
	return {...app, store, frame, until, press: (keys: string) => app.stdin.write(keys)};
}

export const plain = (frame: string) => frame.replace(/\u001B\[[\d;]*m/g, '');
