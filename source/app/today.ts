/** The day that it is where the program runs, as ISO 8601 writes it. */
export function today(now = new Date()): string {
	const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return [year, month, day].map(number => String(number).padStart(2, '0')).join('-');
}
