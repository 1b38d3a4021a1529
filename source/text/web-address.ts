/** An address as browsers take it, where it is one of the web: never a flag, a file or a script. */
export function webAddress(url: string | undefined): string | undefined {
	if (url === undefined || !URL.canParse(url)) return undefined;
	const {protocol, href} = new URL(url);
	return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
