/** A language as data name it, as a BCP 47 tag: `en_US`, `eng`; undefined where it is none. */
export function languageTag(value: string | undefined): string | undefined {
	const plain = value?.trim().replaceAll('_', '-');
	if (!plain) return undefined;
	try {
		return Intl.getCanonicalLocales(plain)[0];
	} catch {
		return undefined;
	}
}
