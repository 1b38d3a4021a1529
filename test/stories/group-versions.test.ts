import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {groupVersions} from '../../source/stories/group-versions.js';
import {textShingles} from '../../source/stories/text-shingles.js';
import {articleOf} from '../compare/articles.js';
import {dam, otherDam} from './reports.js';

const versionsOf = (...texts: string[]) => groupVersions(texts.map(text => textShingles(articleOf(text))));

describe('versions of one text', () => {
	const {original} = dam.herald;

	it('are a reprint, one with a changed figure, and one that has grown', () => {
		const changed = original.replaceAll('640', '655');
		const grown = `${original}\n\n${otherDam.mail.original}`;
		expect(versionsOf(dam.post.original, original, changed, grown)).toEqual([[1, 2, 3]]);
	});

	it('are not two reports of one event in words of their own', () => {
		expect(versionsOf(original, dam.post.original, dam.courier.original)).toEqual([]);
	});

	it('are not a text and one that quotes a paragraph of it', () => {
		const [, paragraph] = original.split('\n\n');
		const quoting = `${Object.values(otherDam)
			.map(article => article.original)
			.join('\n\n')}\n\n${paragraph}`;
		expect(versionsOf(original, quoting)).toEqual([]);
	});

	it('are told in scripts without spaces and in others than the Latin one', () => {
		const chinese =
			'暴雨过后，下凯森水坝星期一夜里决口，六百四十人离开家园。市长说，闸门从星期六起就打不开。两名农工下落不明。';
		const greek =
			'Το φράγμα πάνω από το χωριό υποχώρησε τη Δευτέρα το βράδυ μετά από εννέα ημέρες βροχής, είπε η δήμαρχος.';
		const other =
			'市议会星期二选出了第一位女主席，她得到三十一票中的十九票，并且答应修建一座游泳池，降低公共汽车的票价。';
		expect(
			versionsOf(chinese, other, greek, `${chinese}目前没有伤亡报告。`, `${greek} Κανείς δεν τραυματίστηκε.`),
		).toEqual([
			[0, 3],
			[2, 4],
		]);
	});

	it('do not depend on capitals, quotation marks and dashes', () => {
		const typed = original.replaceAll('"', '“').replaceAll(', ', ' – ').toUpperCase();
		expect(versionsOf(original, typed)).toEqual([[0, 1]]);
	});

	it('are of texts of a few words only where they are the same', () => {
		expect(versionsOf('Rain stopped play.', 'Rain stopped play.', 'Rain stopped work.')).toEqual([[0, 1]]);
		expect(versionsOf('', '')).toEqual([]);
	});
});

describe('groups of versions', () => {
	it('never have a text twice, and hold all that are the same', () => {
		const text = fc.uniqueArray(fc.nat(40), {minLength: 1, maxLength: 20});
		fc.assert(
			fc.property(fc.array(text, {maxLength: 12}), texts => {
				const shingles = texts.map(numbers => Uint32Array.from(numbers).sort());
				const groups = groupVersions(shingles);
				const members = groups.flat();
				expect(new Set(members).size).toBe(members.length);
				const groupOf = (index: number) => groups.findIndex(group => group.includes(index));
				for (const [x, one] of shingles.entries())
					for (const [y, other] of shingles.entries())
						if (x !== y && `${one}` === `${other}`) expect(groupOf(x)).toBeGreaterThanOrEqual(0);
			}),
		);
	});
});
