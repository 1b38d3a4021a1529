import type {BlockKind} from '../../article/article.js';
import type {Style, Theme} from '../../state/theme.js';

/** How a block of a kind looks: headings bold, what is about the text faint, the text itself as it is. */
export function blockStyle(kind: BlockKind, {title, faint}: Theme): Style | undefined {
	if (kind === 'title' || kind === 'heading') return title;
	return isText.has(kind) ? undefined : faint;
}

const isText: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote', 'table', 'code']);
