import {createServer, type IncomingMessage, type Server} from 'node:http';
import {type AddressInfo, connect} from 'node:net';

/** A proxy on loopback that knows all hosts of the world: they are one server on this machine. */
export class ProxyServer {
	/** What it was asked for, in order: `GET http://host/path` or `CONNECT host:port`. */
	readonly asked: string[] = [];
	/** The credentials that came with it, decoded; undefined where there were none. */
	readonly credentials: (string | undefined)[] = [];
	/** The status with which it answers instead of asking the server. */
	refusal: number | undefined;
	readonly #server: Server;

	/** `port`: where on this machine the server is that it asks. */
	constructor(port: () => number) {
		const note = ({method, url, headers}: IncomingMessage) => {
			this.asked.push(`${method} ${url}`);
			const [, encoded] = /^Basic (.*)$/.exec(headers['proxy-authorization'] ?? '') ?? [];
			this.credentials.push(encoded && Buffer.from(encoded, 'base64').toString());
		};
		this.#server = createServer(async (request, response) => {
			note(request);
			if (this.refusal) {
				response.writeHead(this.refusal).end('Refused.');
				return;
			}

			const {pathname, search, host} = new URL(request.url!);
			const page = await fetch(`http://127.0.0.1:${port()}${pathname}${search}`);
			response
				.writeHead(page.status, {'content-type': page.headers.get('content-type') ?? '', 'x-host': host})
				.end(Buffer.from(await page.arrayBuffer()));
		});
		this.#server.on('connect', (request, socket) => {
			note(request);
			socket.on('error', () => {});
			if (this.refusal) {
				socket.end(`HTTP/1.1 ${this.refusal} Refused\r\nContent-Length: 0\r\n\r\n`);
				return;
			}

			const other = connect(port(), '127.0.0.1', () => {
				socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
				other.pipe(socket).pipe(other);
			});
			other.on('error', () => {}).on('close', () => socket.destroy());
			socket.on('close', () => other.destroy());
		});
	}

	async start(): Promise<void> {
		await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve));
	}

	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise(resolve => this.#server.close(resolve));
	}

	/** Host and port. */
	get host(): string {
		return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}
}
