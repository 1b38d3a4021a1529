// Loaded into the program with --import: https://example.org is the server on loopback at the port the address says.
const port = Number(new URL(import.meta.url).search.slice(1));
const {fetch} = globalThis;
globalThis.fetch = (address, options) => {
	const url = new URL(address);
	// Bundled modules are fetched, too, from within themselves.
	if (url.protocol === 'data:') return fetch(address, options);
	if (url.origin !== 'https://example.org') throw new Error(`${url.origin} is not served by the tests`);
	return fetch(new URL(url.pathname, `http://127.0.0.1:${port}`), options);
};
