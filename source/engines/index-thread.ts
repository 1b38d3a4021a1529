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

parentPort!.on('message', (message: ToIndexThread) => {
	if (message.type === 'add') {
		for (const article of message.articles) index.add(unpackIndexed(article));
		return;
	}

	const {number, question} = message;
	const result = answerFromIndex(index, question, () => Atomics.load(oldest, 0) > number);
	if (result !== undefined) parentPort!.postMessage({number, result} satisfies FromIndexThread);
});
