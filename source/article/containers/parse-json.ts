/** The value of a JSON text, also where it has what JavaScript and Python write for no number; undefined where it is none. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return /\b(?:NaN|Infinity)\b/.test(text) ? parseWithoutNumbers(text) : undefined;
	}
}

// A text that is never closed is taken to its end, so that nothing in it is looked at again.
function parseWithoutNumbers(text: string): unknown {
	try {
		return JSON.parse(
			text.replace(/"(?:[^"\\]|\\[\s\S])*(?:"|$)|-?\b(?:NaN|Infinity)\b/g, found =>
				found.startsWith('"') ? found : 'null',
			),
		);
	} catch {
		return undefined;
	}
}

/** The object that a JSON text is; undefined where it is anything else. */
export function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
	const value = parseJson(text);
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Readonly<Record<string, unknown>>)
		: undefined;
}
