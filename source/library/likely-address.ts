// Many of them are domains as well: .md is Moldova, .rs Serbia, .zip and .app are for sale.
const fileEndings = new Set(
	`txt text md markdown mdx htm html xhtml mhtml json jsonl ndjson xml rss atom csv tsv yaml yml toml ini log bak tmp old
pdf doc docx odt rtf epub mobi tex ps pages key numbers xls xlsx ods ppt pptx odp eml mbox warc
png jpg jpeg gif svg webp bmp tif tiff heic mp3 mp4 m4a mov avi mkv webm wav ogg flac
zip gz tgz bz2 xz zst tar rar app exe dmg iso deb rpm jar apk
js mjs cjs ts tsx jsx css scss py rb rs go sh pl pm php java kt swift lua sql cc cpp hpp`.split(/\s+/),
);

const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?';
const hostFirst = new RegExp(`^((?:${label}\\.)+(xn--[a-z0-9-]+|\\p{L}{2,}))(?::\\d+)?(?:[/?#]\\S*)?$`, 'iu');

/**
The address that a source would be with `https://` before it, where it begins like the name of a host: `example.org`.
What ends as files do is none, unless more follows that no file could have: `notes.md`, but `example.md/news`.
*/
export function likelyAddress(source: string): string | undefined {
	const [, host, ending] = hostFirst.exec(source) ?? [];
	if (host === undefined || source.includes('\\')) return undefined;
	const isFile = host.length === source.length && fileEndings.has(ending.toLowerCase());
	return isFile && !/^www\./i.test(host) ? undefined : `https://${source}`;
}
