import {Deserializer, Serializer} from 'node:v8';
import type {Problem} from '../library/library.js';
import {type LoadedSource, loadFileAtOnce, type ReadableSource} from '../library/load-source.js';
import {readSource} from '../library/read-source.js';
import {digestOf} from '../storage/digest.js';
import type {PackCache} from '../storage/pack-cache.js';
import {keyBytes} from '../storage/pack-files.js';
import {type PackedArticle, packArticle} from './packed.js';

/** The article that came of a source, as threads are told it, or what is wrong with that. */
export type PackedOutcome = {article: PackedArticle} | {problem: Problem};

/** Reads and cleans a source, where `cache` does not have what came of the same bytes before. Never rejects for what is wrong with it. */
export async function readPacked(
	source: ReadableSource,
	{encoding, cache}: {encoding?: string; cache?: PackCache},
): Promise<PackedOutcome> {
	if (!cache) return read(source, encoding);
	const loaded = loadedOf(source);
	// Who reads says what is wrong with it.
	if (!loaded) return read(source, encoding);
	const key = keyOf(loaded, encoding);
	const kept = cache.get(key);
	const article = kept && parseArticle(kept);
	if (article) return {article: withPlace(article, loaded)};
	const outcome = await read(loaded, encoding);
	if ('article' in outcome) cache.put(key, formatArticle(withPlace(outcome.article, nowhere)));
	return outcome;
}

async function read(source: ReadableSource, encoding: string | undefined): Promise<PackedOutcome> {
	const outcome = await readSource(source, {encoding});
	return 'article' in outcome ? {article: packArticle(outcome.article)} : outcome;
}

function loadedOf(source: ReadableSource): LoadedSource | undefined {
	if ('bytes' in source) return source;
	try {
		return loadFileAtOnce(source.path);
	} catch {
		return undefined;
	}
}

type SourcePlace = Pick<LoadedSource, 'id' | 'path'>;

const nowhere: SourcePlace = {id: '', path: ''};

/** All that an article is made of, but for where it lies: a file that was moved is the same. */
function keyOf({bytes, id: _id, path, ...options}: LoadedSource, encoding: string | undefined): Buffer {
	const asked = [encoding ?? null, path !== undefined, Object.entries(options).sort()];
	return digestOf(JSON.stringify(asked), bytes).subarray(0, keyBytes);
}

function withPlace({about, ...packed}: PackedArticle, {id, path}: SourcePlace): PackedArticle {
	const {source} = about;
	return {...packed, about: {...about, id, source: 'path' in source ? {...source, path} : source}};
}

/** As V8 sends it to threads, which is the fastest there is. */
function formatArticle(article: PackedArticle): Uint8Array {
	const serializer = new Serializer();
	serializer.writeHeader();
	serializer.writeValue(article);
	return serializer.releaseBuffer();
}

function parseArticle(bytes: Uint8Array): PackedArticle | undefined {
	try {
		const deserializer = new Deserializer(bytes);
		deserializer.readHeader();
		return deserializer.readValue();
	} catch {
		return undefined;
	}
}
