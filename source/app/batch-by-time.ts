/**
What comes one by one, in batches: each as soon as `milliseconds` have passed since its first value came, however long the
next is still away, when it has `most` values, or when nothing more comes. Leaving it leaves `values`.
*/
export async function* batchByTime<Value>(
	values: AsyncGenerator<Value, void>,
	milliseconds: number,
	most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Value[]> {
	try {
		let coming = values.next();
		for (let first = await coming; !first.done; first = await coming) {
			const batch = [first.value];
			let timer: NodeJS.Timeout | undefined;
			const over = new Promise<undefined>(resolve => {
				timer = setTimeout(() => resolve(undefined), milliseconds);
			});
			try {
				for (;;) {
					coming = values.next();
					if (batch.length >= most) break;
					const next = await Promise.race([coming, over]);
					if (!next || next.done) break;
					batch.push(next.value);
				}
			} finally {
				clearTimeout(timer);
			}

			yield batch;
		}
	} finally {
		void values.return();
	}
}
