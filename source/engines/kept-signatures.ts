import type {EventUnits} from '../compare/event-profile.js';
import type {ArticleBlocks} from '../compare/running-text.js';
import {digestOf} from '../storage/digest.js';
import type {PackCache} from '../storage/pack-cache.js';
import {keyBytes} from '../storage/pack-files.js';
import {type StorySignature, storySignature} from '../stories/story-signature.js';
import {deserialized, serialized} from './serialized.js';

/** A signature in few pieces: its texts are words, and a line each. */
type KeptSignature = Omit<StorySignature, 'stems' | 'event'> & {
	stems: string;
	event?: Omit<EventUnits, 'keys'> & {keys: string};
};

/** The signature of a text: what `cache` has of it, or else made, and kept there. */
export const keptSignatures =
	(cache: PackCache) =>
	(article: ArticleBlocks): StorySignature => {
		const key = keyOf(article);
		const bytes = cache.get(key);
		const kept = bytes && deserialized<KeptSignature>(bytes);
		if (kept) return fromKept(kept);
		const signature = storySignature(article);
		cache.put(key, serialized(toKept(signature)));
		return signature;
	};

const keyOf = ({blocks, language}: ArticleBlocks): Buffer =>
	digestOf(JSON.stringify([language, ...blocks.map(({kind, text}) => [kind, text])])).subarray(0, keyBytes);

function toKept({stems, counts, event, shingles}: StorySignature): KeptSignature {
	const small = Array.from(counts).every(count => count < 256) ? Uint8Array : Uint32Array;
	return {
		stems: stems.join('\n'),
		counts: small.from(counts),
		...(event && {event: {...event, keys: event.keys.join('\n')}}),
		shingles,
	};
}

const fromKept = ({stems, event, ...rest}: KeptSignature): StorySignature => ({
	...rest,
	stems: lines(stems),
	...(event && {event: {...event, keys: lines(event.keys)}}),
});

const lines = (text: string): string[] => (text === '' ? [] : text.split('\n'));
