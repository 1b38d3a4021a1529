import {rowText} from '../screens/components/row-text.js';
import {drawScreen} from '../screens/draw-screen.js';
import {cursorOf, type Drawing, rowsOf} from '../screens/drawing.js';
import {FrameStdout} from '../terminal/frame-stdout.js';
import {keyNameWithoutInk} from '../terminal/key-name.js';
import {KeyStdin} from '../terminal/key-stdin.js';
import {onTermination} from '../terminal/restore.js';
import {giveBackTerminal, type Session, shutDown} from './shutdown.js';
import type {Store} from './store.js';

const interrupt = '\u0003';

/**
The terminal before Ink is there. From the beginning on nothing that is typed is echoed, and Ctrl-C leaves; as soon as there
is something to show, it is shown and keys are answered, all up to the first that only Ink can take apart, or that asks for
something outside the screens.
*/
export class FirstScreen {
	/** The stand-ins for stdout and stdin that Ink goes on with. */
	readonly frames = new FrameStdout(process.stdout);
	readonly keys: KeyStdin;
	readonly #session: Session;
	readonly #unanswered: string[] = [];
	readonly #stopListening: () => void;
	#store: Store | undefined;
	#unsubscribe = () => {};

	constructor(session: Session) {
		this.#session = session;
		const {terminal} = session;
		this.#stopListening = onTermination((exitCode, error) => shutDown(session, exitCode, error));
		terminal.setRawMode(true);
		this.keys = new KeyStdin(terminal).setEncoding('utf8');
		this.keys.on('readable', this.#answer).once('end', this.#hangUp);
		process.stdout.once('error', this.#hangUp);
	}

	/** Shows the state of the store, and answers keys. */
	show(store: Store): void {
		const {sessionStore} = this.#session;
		this.#store = store;
		this.#session.isShown = true;
		this.frames.open(frameOf(drawScreen(store.state)));
		sessionStore.follow(store.state);
		this.#unsubscribe = store.subscribe(state => {
			sessionStore.follow(state);
			const drawing = drawScreen(state);
			this.frames.placeCursor(cursorOf(drawing));
			this.frames.write(frameOf(drawing));
		});
		for (const key of this.#unanswered.splice(0)) this.#press(key);
	}

	/** Answers no more, and leaves the keys that it has not answered to who reads next. */
	endKeys(): void {
		this.#unsubscribe();
		this.keys.off('readable', this.#answer);
		this.keys.unshift(this.#unanswered);
	}

	/** Leaves it to others to put the terminal back. */
	handOver(): void {
		this.#stopListening();
		this.keys.off('end', this.#hangUp);
		process.stdout.off('error', this.#hangUp);
	}

	/** Gives the terminal back, where it turns out that there is nothing to show. */
	close(): void {
		this.handOver();
		this.keys.off('readable', this.#answer).unref();
		giveBackTerminal(this.#session);
	}

	#answer = (): void => this.#press(this.keys.read()!);

	#press(key: string): void {
		if (key === interrupt) shutDown(this.#session, 130);
		const name = this.#unanswered.length > 0 ? undefined : keyNameWithoutInk(key);
		const isAnswered = name !== undefined && this.#store?.press(name);
		if (!isAnswered) this.#unanswered.push(key);
	}

	/** The connection was cut: nobody is there to read on. */
	#hangUp = (): void => shutDown(this.#session, 129);
}

const frameOf = (drawing: Drawing): string => rowsOf(drawing).map(rowText).join('\n');
