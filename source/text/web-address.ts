/**
An address as browsers take it, where it is one of the web: never a flag, a file or a script. A name and a password in it are left
out: they are nobody else's business, or make one host look like another.
*/
export function webAddress(url: string | undefined): string | undefined {
	if (url === undefined || !URL.canParse(url)) return undefined;
	const address = new URL(url);
	if (address.protocol !== 'http:' && address.protocol !== 'https:') return undefined;
	address.username = '';
	address.password = '';
	return address.href;
}
