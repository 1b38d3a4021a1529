/** Does work when it is its turn, for one host after the other; `signal` gives up what still waits. */
export type TakeTurn = <Value>(
	host: string,
	work: () => Promise<Value>,
	signal?: AbortSignal,
) => Promise<Value>;

/**
Turns for work with hosts: at most `most` pieces of it at the same time, and one with each host; the others wait, and who has
waited longest is next. Rejects as the work does, and with the signal's reason for what never had its turn.
*/
export function takeTurns(most: number): TakeTurn {
	const busy = new Set<string>();
	const waiting = new Set<{host: string; begin: () => void}>();
	const beginNext = () => {
		for (const turn of waiting) {
			if (busy.size === most) return;
			if (busy.has(turn.host)) continue;
			waiting.delete(turn);
			busy.add(turn.host);
			turn.begin();
		}
	};

	return async (host, work, signal) => {
		signal?.throwIfAborted();
		await new Promise<void>((resolve, reject) => {
			const giveUp = () => {
				waiting.delete(turn);
				reject(signal!.reason);
			};

			const begin = () => {
				signal?.removeEventListener('abort', giveUp);
				resolve();
			};

			const turn = {host, begin};
			signal?.addEventListener('abort', giveUp);
			waiting.add(turn);
			beginNext();
		});
		try {
			return await work();
		} finally {
			busy.delete(host);
			beginNext();
		}
	};
}
