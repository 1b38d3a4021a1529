import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {Article} from '../source/article/article.js';
import {readArticle} from '../source/article/read-article.js';

/** Where two versions of one report lie, between which seven things were changed. */
export const versionFiles = ['bridge-10.05.txt', 'bridge-14.30.txt'].map(name =>
	join(import.meta.dirname, 'versions', name),
);

/** The two versions, read. */
export const readVersions = (): [Article, Article] =>
	versionFiles.map(path => readArticle(readFileSync(path), {name: basename(path)})) as [Article, Article];
