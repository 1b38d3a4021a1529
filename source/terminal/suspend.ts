/**
Stops the program as Ctrl-Z does, and resolves when `fg` continues it. Call it while the terminal is handed over. The
whole process group stops, because a shell or npm may have started the program and waits with it.
*/
export async function stopUntilContinued(): Promise<void> {
	// Only a timer keeps the event loop alive while stdin is not read.
	const alive = setInterval(() => {}, 1 << 30);
	try {
		await new Promise<void>(resolve => {
			process.once('SIGCONT', () => resolve());
			process.kill(0, 'SIGTSTP');
		});
	} finally {
		clearInterval(alive);
	}
}
