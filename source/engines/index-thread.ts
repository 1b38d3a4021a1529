import {parentPort, workerData} from 'node:worker_threads';
import {
	answerFromIndex,
	type FromIndexThread,
	type IndexThreadData,
	type ToIndexThread,
} from './index-questions.js';
import {unpackIndexed} from './indexed-article.js';
import {keptSignatures} from './kept-signatures.js';
import {LibraryIndex} from './library-index.js';
import {cacheIn, signatureVersion} from './versions.js';

const {oldest: buffer, cacheFolder} = workerData as IndexThreadData;
const cache = cacheIn(cacheFolder, signatureVersion);
const index = new LibraryIndex(cache && keptSignatures(cache));
const oldest = new Int32Array(buffer);

// Milliseconds: what is told in the meantime waits for so long.
const preparingAtOnce = 8;

/** Takes articles in for what is alike: a turn of it, then what was told in the meantime, then another one. */
class Preparation {
	#isWanted = false;
	#hasTurn = false;

	begin(): void {
		this.#isWanted = true;
	}

	/** There may be some more articles. */
	goOn(): void {
		if (!this.#isWanted || this.#hasTurn) return;
		this.#hasTurn = true;
		setImmediate(() => {
			this.#hasTurn = false;
			if (!index.prepare(preparingAtOnce)) this.goOn();
		});
	}
}

const preparation = new Preparation();

parentPort!.on('message', (message: ToIndexThread) => {
	if (message.type === 'add') for (const article of message.articles) index.add(unpackIndexed(article));
	else if (message.type === 'ask') answer(message);
	else preparation.begin();
	preparation.goOn();
});

function answer({number, question}: Extract<ToIndexThread, {type: 'ask'}>): void {
	const result = answerFromIndex(index, question, () => Atomics.load(oldest, 0) > number);
	if (result !== undefined) parentPort!.postMessage({number, result} satisfies FromIndexThread);
}
