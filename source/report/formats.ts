/** The formats a report can have, each with the endings of the files that hold it; the first is the usual one. */
export const formats = {
	text: ['.txt'],
	json: ['.json'],
	markdown: ['.md', '.markdown'],
	html: ['.html', '.htm'],
	csv: ['.csv'],
	jsonl: ['.jsonl', '.ndjson'],
} as const;

/** The name of a format. */
export type OutputFormat = keyof typeof formats;

/** The formats in their order, as `--format` takes them. */
export const formatNames = Object.keys(formats) as OutputFormat[];

/** The format that the ending of a file's name stands for, where it is one. */
export function formatOfFile(name: string): OutputFormat | undefined {
	return formatNames.find(format => formats[format].some(ending => name.toLowerCase().endsWith(ending)));
}
