// Loaded into the program with --import: https://example.org is the server on loopback at the port the address says.
import {request} from 'node:http';
import https from 'node:https';
import {syncBuiltinESMExports} from 'node:module';

const port = Number(new URL(import.meta.url).search.slice(1));
https.request = (address, options) => {
	const url = new URL(address);
	if (url.origin !== 'https://example.org') throw new Error(`${url.origin} is not served by the tests`);
	return request(new URL(url.pathname, `http://127.0.0.1:${port}`), options);
};
syncBuiltinESMExports();
