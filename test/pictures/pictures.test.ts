import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {address, fileOf, folder, themes, walks} from './pictures.js';
import {problemOfMarkup} from './problem-of-markup.js';

const readme = readFileSync('readme.md', 'utf8');
const files = readdirSync(folder).sort();
const planned = walks.flatMap(({sizes, steps}) =>
	sizes.flatMap(size =>
		steps.flatMap(({picture}) =>
			picture
				? [{caption: picture.caption, files: themes.map(theme => fileOf(picture.name, size, theme))}]
				: [],
		),
	),
);

describe('the pictures', () => {
	it('are those of the table', () => {
		expect(files).toEqual(planned.flatMap(({files}) => files).sort());
	});

	it('are those that the readme shows, dark and light', () => {
		const named = [...readme.matchAll(/(?:src|srcset)="([^"]*)"/g)].map(([, shown]) => shown);
		expect([...new Set(named)].sort()).toEqual(files.map(file => `${address}/${file}`));
		for (const {
			caption,
			files: [dark, light],
		} of planned)
			expect(readme).toContain(
				`<source media="(prefers-color-scheme: dark)" srcset="${address}/${dark}"><img src="${address}/${light}" alt="${caption}">`,
			);
	});

	it('are shown from the repository that the package names', () => {
		const {repository} = JSON.parse(readFileSync('package.json', 'utf8'));
		const [, name] = /^git\+https:\/\/github.com\/([\w-]+\/[\w-]+)\.git$/.exec(repository.url)!;
		expect(address).toBe(`https://raw.githubusercontent.com/${name}/main/${folder}`);
	});

	it.each(files)('need nothing else: %s', file => {
		const picture = readFileSync(join(folder, file), 'utf8');
		expect(problemOfMarkup(picture)).toBeUndefined();
		expect(picture).not.toMatch(/<script|href|url\(|@import|\son\w+=/);
	});

	it('are small', () => {
		const bytes = files.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
		expect(bytes).toBeLessThan(1_200_000);
	});
});
