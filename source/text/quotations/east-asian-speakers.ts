import type {Marked} from './quotation-marks.js';

/** Who says a quotation: where that stands in the paragraph, and what of it is the name. */
export type NamedBeside = {start: number; end: number; name?: string; role?: string};

/**
Who a Chinese or Japanese paragraph says that a quotation is by: 「…」村長李文海說, 村長李文海說：「…」, 「…」と市長の大川健二氏は述べた.
*/
export function speakerBeside(text: string, {outer}: Marked, language: 'zh' | 'ja'): NamedBeside | undefined {
	const behind = text.slice(outer.end, outer.end + furthest);
	const from = Math.max(0, outer.start - furthest);
	const before = text.slice(from, outer.start);
	if (language === 'ja') {
		const told = japaneseBehind.exec(behind);
		if (told?.groups?.who) return japaneseName(told.groups.who, outer.end + told[0].indexOf(told.groups.who));
		if (!/^と[^。]{0,20}?(?:述べ|語|話|言|説明|強調|コメント|指摘|訴え|主張|答え|明かし)/u.test(behind))
			return undefined;
		const topic = /(?:^|[。、」\s])(?<who>[^。、」\s「]{2,24}?)(?:は|が)[^。「]{0,30}$/u.exec(before);
		return topic?.groups
			? japaneseName(topic.groups.who, from + topic.index + topic[0].indexOf(topic.groups.who))
			: undefined;
	}

	const told = chineseBehind.exec(behind);
	if (told?.groups) return chineseName(told.groups.who, outer.end + told[0].indexOf(told.groups.who));
	const announced = chineseBefore.exec(before);
	return announced?.groups
		? chineseName(announced.groups.who, from + announced.index + announced[0].indexOf(announced.groups.who))
		: undefined;
}

// Characters between a quotation and the verb that tells who says it.
const furthest = 60;

const chineseVerb =
	'(?:說|说|表示|稱|称|指出|強調|强调|回應|回应|寫道|写道|補充|补充|解釋|解释|告訴|告诉|認為|认为|透露|坦言|回憶|回忆)';
const chineseBehind = new RegExp(
	`^[，,]?(?<who>[\\p{Script=Han}·]{2,20}?)(?:對[^，。]{1,8}|向[^，。]{1,8})?${chineseVerb}(?:道)?[。，；！]`,
	'u',
);
const chineseBefore = new RegExp(
	`(?:^|[。！？；，」”\\s])(?<who>[\\p{Script=Han}·]{2,20}?)(?:對[^，。]{1,10}|向[^，。]{1,10}|在[^，。]{1,12})?${chineseVerb}(?:道)?[：:，,]?\\s*$`,
	'u',
);
const japaneseBehind =
	/^と、?(?<who>[^。、「」]{2,24}?)(?:は|が)[^。「」]{0,20}?(?:述べ|語|話|言|説明|強調|コメント|指摘|訴え|主張|答え|明かし)/u;

const chineseRoles =
	/^(?<role>.*?(?:村長|村长|市長|市长|部長|部长|主席|總統|总统|總理|总理|發言人|发言人|負責人|负责人|主任|經理|经理|教授|醫生|医生|校長|校长|局長|局长|院長|院长|會長|会长|記者|记者|律師|律师|隊長|队长|縣長|县长|鎮長|镇长|州長|州长|董事長|董事长|工程師|工程师|專家|专家|居民|村民|警方|官員|官员|老師|老师|農民|农民|漁民|渔民|司機|司机|館長|馆长|所長|所长|書記|书记|議員|议员|店主|學者|学者))(?<name>[\p{Script=Han}·]{2,4})?$/u;
const chineseAdverbs =
	/^(?:昨天|今天|昨日|今日|隨後|随后|另外|但|而)|(?:則|则|也|又|還|还|昨天|今天|昨日|今日|隨後|随后|當天|当天|赛后|賽後|會後|会后|事後|事后|周[一二三四五六日]|星期[一二三四五六日])+$/gu;

function chineseName(who: string, at: number): NamedBeside | undefined {
	const start = at + (/^(?:昨天|今天|昨日|今日|隨後|随后|另外|但|而)/u.exec(who)?.[0].length ?? 0);
	const own = who.replace(chineseAdverbs, '');
	if (own.length < 2 || /^(?:他|她|我|他們|她們|他们|她们|我們|我们|有人|據|据)/u.test(own)) return undefined;
	return named(own, start, chineseRoles.exec(own)?.groups, /^[\p{Script=Han}·]{2,4}$/u.test(own));
}

function japaneseName(who: string, at: number): NamedBeside | undefined {
	const own = who.replace(/(?:氏|さん|様|容疑者|被告)$/u, '');
	if (own.length < 2 || /^(?:彼|彼女|私|これ|それ|同氏)/u.test(own)) return undefined;
	const titled =
		/^(?<name>[^の]{2,8}?)(?<role>校長|市長|町長|村長|知事|社長|大臣|教授|首相|会長|部長|課長|議員|監督|選手|署長|院長)$/u.exec(
			own,
		)?.groups;
	if (titled) return {start: at, end: at + titled.name.length, name: titled.name, role: titled.role};
	const parts = /^(?<role>.+?)の(?<name>[^の]{2,10})$/u.exec(own)?.groups;
	return named(own, at, parts, own !== who);
}

function named(
	own: string,
	at: number,
	parts: {role?: string; name?: string} | undefined,
	isName: boolean,
): NamedBeside {
	if (!parts) return {start: at, end: at + own.length, ...(isName ? {name: own} : {role: own})};
	const {role, name} = parts;
	const start = at + (name ? own.length - name.length : 0);
	return {start, end: at + own.length, ...(role ? {role} : {}), ...(name ? {name} : {})};
}
