import {type Mojibake, repairMojibake} from '../text/mojibake.js';
import {type MappedText, type SafeText, safeTextWithOffsets, toSafeText} from '../text/safe-text.js';

/** The safe text of a part of an original, with wrongly decoded characters put right where the article has such. */
export const blockText = (raw: string, mojibake?: Mojibake): SafeText =>
	toSafeText(mojibake ? repairMojibake(raw, mojibake).text : raw);

/** Like `blockText`, with the offset in `raw` that each unit of the text, and its end, comes from. */
export function mappedBlockText(raw: string, mojibake?: Mojibake): MappedText {
	if (!mojibake) return safeTextWithOffsets(raw);
	const repaired = repairMojibake(raw, mojibake);
	const {text, offsets} = safeTextWithOffsets(repaired.text);
	return {text, offsets: offsets.map(at => repaired.offsets[at])};
}
