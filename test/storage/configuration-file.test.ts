import {truncateSync} from 'node:fs';
import {expect, it} from 'vitest';
import {readConfigurationFile} from '../../source/storage/configuration-file.js';
import {configure, ownFolders} from '../own-folders.js';

it('a configuration that is far too large is not read', () => {
	const folders = ownFolders();
	const path = configure(folders, '{"width": 60}');
	expect(readConfigurationFile(folders)).toEqual({path, value: {width: 60}});
	truncateSync(path, 229 * 1024 * 1024);
	expect(readConfigurationFile(folders)).toEqual({
		path,
		problem: 'larger than 16 MB, which it cannot be; put that right, or take the file away',
	});
});
