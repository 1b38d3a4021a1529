import {BlockList, isIP, isIPv4, isIPv6} from 'node:net';
import {domainToASCII} from 'node:url';
import {UnreadableSource} from './problem-of.js';

/** A proxy that the environment names. */
export type NamedProxy = {
	/** With the name and the password for it, where there are any: never to be shown whole. */
	address: URL;
	/** The variable that names it, for messages. */
	variable: string;
};

/** What a proxy is called in messages: no name of a user, and no password. */
export const proxyName = ({address, variable}: NamedProxy): string =>
	`the proxy ${address.protocol}//${address.host} (${variable})`;

/**
The proxy through which a page is to be fetched, as curl has it: that of `HTTP_PROXY` or `HTTPS_PROXY`, else of `ALL_PROXY`;
none where `NO_PROXY` names the host. In small letters or capitals; the small ones come first, and an empty one is none.
Throws `UnreadableSource` for what is no address of an HTTP proxy.
*/
export function proxyOf(url: URL, environment: NodeJS.ProcessEnv): NamedProxy | undefined {
	const [variable, value] =
		variableOf(environment, `${url.protocol.replace(':', '')}_proxy`) ??
		variableOf(environment, 'all_proxy') ??
		[];
	if (variable === undefined || value === undefined) return undefined;
	const [, exceptions = ''] = variableOf(environment, 'no_proxy') ?? [];
	if (isExcepted(url, exceptions)) return undefined;
	const address = value.includes('://') ? value : `http://${value}`;
	// What it holds may be a password: it is not repeated.
	if (!URL.canParse(address))
		throw new UnreadableSource(
			`${variable} holds no address of a proxy; write it like http://proxy.example:3128`,
		);
	const proxy = {address: new URL(address), variable};
	if (!/^https?:$/.test(proxy.address.protocol))
		throw new UnreadableSource(
			`${proxyName(proxy)} cannot be used; name one whose address begins with http:// or https://`,
		);
	return proxy;
}

function variableOf(environment: NodeJS.ProcessEnv, name: string): [string, string] | undefined {
	for (const variable of [name, name.toUpperCase()]) {
		const value = environment[variable]?.trim();
		if (value) return [variable, value];
	}

	return undefined;
}

/**
Whether a list of exceptions has the host of an address: `*` for all, a host, a domain for its hosts and itself, an address
or a network (`10.0.0.0/8`) for hosts that are named by their address; each also with a port.
*/
function isExcepted(url: URL, exceptions: string): boolean {
	const host = plainHost(url.hostname);
	const port = url.port || (url.protocol === 'https:' ? '443' : '80');
	return exceptions.split(/[\s,]+/).some(exception => {
		if (exception === '*') return true;
		const {named, only} = hostAndPort(exception);
		if (named === '' || (only !== undefined && only !== port)) return false;
		const [network, prefix] = named.split('/');
		if (prefix !== undefined) return isInNetwork(host, plainHost(network), Number(prefix));
		const domain = plainHost(network.replace(/^\*?\./, ''));
		return host === domain || (isIP(host) === 0 && host.endsWith(`.${domain}`));
	});
}

/** An address of IPv6 has colons of its own: behind it a port needs brackets around it. */
function hostAndPort(exception: string): {named: string; only?: string} {
	if (isIPv6(exception.split('/')[0])) return {named: exception};
	const [, named, only] = /^(.*?)(?::(\d+))?$/.exec(exception)!;
	return {named, only};
}

/** Without the brackets of an address, the dot at the end of a name, and capitals; other letters as they are sent. */
const plainHost = (host: string): string => {
	const name = host.replace(/^\[|\]$|\.$/g, '').toLowerCase();
	return isIP(name) === 0 ? domainToASCII(name) || name : name;
};

function isInNetwork(host: string, network: string, prefix: number): boolean {
	const family = isIPv4(network) ? 'ipv4' : 'ipv6';
	if (isIP(network) === 0 || isIP(host) !== isIP(network)) return false;
	if (!(Number.isInteger(prefix) && prefix >= 0 && prefix <= (family === 'ipv4' ? 32 : 128))) return false;
	const list = new BlockList();
	list.addSubnet(network, prefix, family);
	return list.check(host, family);
}
