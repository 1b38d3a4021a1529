import type {Entry} from '../entry.js';
import {bodyOf, isCopyright} from './fields.js';
import type {Form} from './form.js';

const link = /^(?:Läs hela artikeln på|Se webartikeln på)(?: (https?:\/\/\S+))?$/;
const source = /^(.{2,100}), (\d{4}-\d\d-\d\d)(?: \d\d:\d\d)?$/;

/** Title; outlet and date; "Sida 10"; "Publicerat i print."; text; ©; "Läs hela artikeln på http://ret.nu/…"; a line of "=" */
export const retriever: Form = {mark: link, border: /^={60,}$/, entryOf};

function entryOf(record: readonly string[]): Entry | undefined {
	// Above the first is a list of all, "> title, outlet, date".
	const about = record.findIndex(line => source.test(line) && !line.startsWith('>'));
	if (about < 1) return undefined;
	const [, outlet, published] = source.exec(record[about])!;
	const end = record.findLastIndex(line => link.test(line));
	const text = record.slice(about + 1, end < 0 ? record.length : end);
	const furniture = /^(?:Sida \d[\d#, -]*|Publicerat (?:i print|på webb)\.?)$/;
	const head = text.findIndex(line => line !== '' && !furniture.test(line));
	const copyright = text.findLastIndex(line => line !== '');
	return {
		title: record.slice(0, about).findLast(line => line !== ''),
		outlet,
		published,
		url: link.exec(record[end] ?? '')?.[1] ?? record.slice(end).find(line => /^https?:\/\/\S+$/.test(line)),
		text: bodyOf(text.slice(Math.max(0, head), isOwned(text[copyright]) ? copyright : text.length)),
	};
}

const isOwned = (line: string | undefined): boolean =>
	line !== undefined && (isCopyright(line) || /^Alla artiklar är skyddade av upphovsrättslagen/.test(line));
