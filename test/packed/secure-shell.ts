import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';

export const sshd = ['/usr/sbin/sshd', '/usr/local/sbin/sshd'].find(path => existsSync(path));

/** A server for secure shells on this machine alone, with keys of its own, that lets only these in. */
export class SecureShellServer {
	readonly #folder: string;
	readonly #port: number;
	readonly #process: ChildProcess;

	private constructor(folder: string, port: number, process: ChildProcess) {
		this.#folder = folder;
		this.#port = port;
		this.#process = process;
	}

	static async start(): Promise<SecureShellServer> {
		const folder = mkdtempSync(join(tmpdir(), 'seedreader-ssh-'));
		for (const name of ['host', 'user'])
			execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name)]);
		copyFileSync(join(folder, 'user.pub'), join(folder, 'authorized'));
		const port = await freePort();
		const settings = {
			Port: port,
			ListenAddress: '127.0.0.1',
			HostKey: join(folder, 'host'),
			AuthorizedKeysFile: join(folder, 'authorized'),
			AllowUsers: userInfo().username,
			PermitRootLogin: 'yes',
			PasswordAuthentication: 'no',
			StrictModes: 'no',
			UsePAM: 'no',
			PidFile: 'none',
		};
		const lines = Object.entries(settings).map(([name, value]) => `${name} ${value}`);
		writeFileSync(join(folder, 'settings'), `${lines.join('\n')}\n`);
		// What Debian's service makes before it starts the server as root.
		if (userInfo().uid === 0) mkdirSync('/run/sshd', {recursive: true});
		const child = spawn(sshd!, ['-D', '-e', '-f', join(folder, 'settings')], {
			stdio: ['ignore', 'ignore', 'pipe'],
		});
		await new Promise<void>((resolve, reject) => {
			let said = '';
			child.stderr.on('data', data => {
				said += data;
				if (said.includes('Server listening')) resolve();
			});
			child.once('exit', () => reject(new Error(`sshd ended: ${said}`)));
		});
		return new SecureShellServer(folder, port, child);
	}

	/** What to give to `ssh` for running a command line there in a terminal. */
	argumentsFor(commandLine: string): string[] {
		const options = {
			StrictHostKeyChecking: 'no',
			UserKnownHostsFile: '/dev/null',
			IdentitiesOnly: 'yes',
			LogLevel: 'ERROR',
		};
		return [
			'-F',
			'none',
			'-tt',
			'-p',
			String(this.#port),
			'-i',
			join(this.#folder, 'user'),
			...Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]),
			`${userInfo().username}@127.0.0.1`,
			commandLine,
		];
	}

	stop(): void {
		this.#process.kill();
		rmSync(this.#folder, {recursive: true, force: true});
	}
}

async function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}
