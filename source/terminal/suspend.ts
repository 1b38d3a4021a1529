/**
Stops the program as Ctrl-Z does, and resolves when `fg` continues it. Call it while the terminal is handed over. The
whole process group stops, because a shell or npm may have started the program and waits with it. Where no shell is there
to continue it (the program is what the terminal or ssh was opened for), the system does not stop it: then it goes on.
*/
export async function stopUntilContinued(): Promise<void> {
	await new Promise<void>(resolve => {
		// Of a stopped process no timer runs; while stdin is not read it is also what keeps the event loop alive.
		const notStopped = setTimeout(resolve, stopTimeout);
		process.once('SIGCONT', () => {
			clearTimeout(notStopped);
			resolve();
		});
		process.kill(0, 'SIGTSTP');
	});
}

/** Milliseconds after which a process that was to stop, and runs, has not been stopped. */
const stopTimeout = 200;
