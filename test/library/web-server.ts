import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A server on loopback, with an answer for each path. */
export class WebServer {
	/** The paths that were asked for, in order. */
	readonly asked: string[] = [];
	readonly #server: Server;

	constructor(answers: Readonly<Record<string, RequestListener>>) {
		this.#server = createServer((request, response) => {
			this.asked.push(request.url!);
			const answer = answers[request.url!];
			if (answer) answer(request, response);
			else response.writeHead(404).end('<p>Not here.</p>');
		});
	}

	async start(): Promise<void> {
		await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve));
	}

	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise(resolve => this.#server.close(resolve));
	}

	get port(): number {
		return (this.#server.address() as AddressInfo).port;
	}

	address(path: string): string {
		return `http://127.0.0.1:${this.port}${path}`;
	}
}
