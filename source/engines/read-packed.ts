import {estimateWords, type WordEstimate} from '../article/article.js';
import {entryPlace} from '../article/containers/entry-name.js';
import {mayBeContainer} from '../article/containers/may-be-container.js';
import {type LoadedSource, loadFileAtOnce, type ReadableSource} from '../library/load-source.js';
import {type ReadOutcome, readSource} from '../library/read-source.js';
import {digestOf} from '../storage/digest.js';
import type {PackCache} from '../storage/pack-cache.js';
import {keyBytes} from '../storage/pack-files.js';
import {type PackedArticle, packArticle} from './packed.js';
import {deserialized, serialized} from './serialized.js';

/**
The article that came of a source, as threads are told it, with what a list of thousands has to know of each at once; or what
is wrong with the source.
*/
export type PackedOutcome = PackedReading | Exclude<ReadOutcome, {article: unknown}>;

type PackedReading = {article: PackedArticle; words: WordEstimate};

/** Reads and cleans a source, where `cache` does not have what came of the same bytes before. Never rejects for what is wrong with it. */
export async function readPacked(
	source: ReadableSource,
	{encoding, cache}: {encoding?: string; cache?: PackCache},
): Promise<PackedOutcome> {
	if (!cache) return read(source, encoding);
	const loaded = loadedOf(source);
	// Who reads says what is wrong with it.
	if (!loaded) return read(source, encoding);
	// From here on it would be taken for one article.
	if (!('bytes' in source) && mayBeContainer(loaded.bytes, loaded.name)) return {mayBeContainer: true};
	const key = keyOf(loaded, encoding);
	const kept = cache.get(key);
	const reading = kept && deserialized<PackedReading>(kept);
	if (reading) return withPlace(reading, loaded);
	const outcome = await read(loaded, encoding);
	if ('article' in outcome) cache.put(key, serialized(withPlace(outcome, nowhere)));
	return outcome;
}

async function read(source: ReadableSource, encoding: string | undefined): Promise<PackedOutcome> {
	const outcome = await readSource(source, {encoding});
	if (!('article' in outcome)) return outcome;
	const {article} = outcome;
	return {article: packArticle(article), words: estimateWords(article)};
}

function loadedOf(source: ReadableSource): LoadedSource | undefined {
	if ('bytes' in source) return source;
	try {
		return loadFileAtOnce(source.path);
	} catch {
		return undefined;
	}
}

type SourcePlace = Pick<LoadedSource, 'id' | 'path' | 'name' | 'entry'>;

const nowhere: SourcePlace = {id: '', path: '', name: ''};

/** All that an article is made of, but for where it lies: a file that was moved is the same, and an entry before which others came. */
function keyOf(
	{bytes, id: _id, path, name, entry, ...options}: LoadedSource,
	encoding: string | undefined,
): Buffer {
	const asked = [encoding ?? null, path !== undefined, Object.entries(options).sort(), entry?.form ?? name];
	return digestOf(JSON.stringify(asked), bytes).subarray(0, keyBytes);
}

function withPlace({article, ...rest}: PackedReading, {id, path, name, entry}: SourcePlace): PackedReading {
	const {about} = article;
	const source = {
		...about.source,
		...('path' in about.source ? {path} : {}),
		...(entry ? entryPlace(name, entry.number) : {}),
	};
	return {...rest, article: {...article, about: {...about, id, source}}};
}
