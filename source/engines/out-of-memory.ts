/** Whether a thread ended because it needed more memory than there is. */
export const isOutOfMemory = ({code, message}: NodeJS.ErrnoException): boolean =>
	code === 'ERR_WORKER_OUT_OF_MEMORY' || /allocation failed/i.test(message);
