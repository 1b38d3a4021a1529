import type {PageFacts} from './page-facts.js';

const inAddress =
	/^https?:\/\/(?:forums?|foren|discuss)\.|[/.](?:forums?|foren|foros?|threads?|viewtopic|showthread|discussions?)(?:[/.?-]|$)/i;
const inData = /"@type"\s*:\s*\[?\s*"(?:DiscussionForumPosting|QAPage)"/;
const software = /phpbb|vbulletin|xenforo|discourse|mybb|\bsmf\b|flarum|invision|nodebb|vanilla/i;

/** Whether a page says that it is a thread of a forum, whose posts are what there is to read. */
export const isThread = ({meta, data, base, address}: PageFacts): boolean =>
	[base, address].some(one => one !== undefined && inAddress.test(one)) ||
	data.some(text => inData.test(text)) ||
	software.test(meta.get('generator') ?? '');
