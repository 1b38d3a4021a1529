import type {Bound} from './quantity.js';
import type {UnitName} from './units.js';

/** What Chinese or Japanese says quantities with; between two words there is a space. */
export type HanWords = {
	/** Words for people and things that are counted, behind the number. */
	counters: string;
	/** Behind a number that is none: of a page, a floor, a lane. */
	labels: string;
	units: Readonly<Partial<Record<UnitName, string>>>;
	/** Degrees, and words one of which stands close before them where they are of temperature; none: wherever they stand. */
	degree: string;
	weather: string;
	/** Before degrees: of Celsius, below zero. Before a distance: by the hour. */
	celsius: string;
	belowZero: string;
	anHour: string;
	/** Behind a number, by code; the same before it, where the unit behind is only that of money. */
	currencies: Readonly<Record<string, string>>;
	currenciesBefore: Readonly<Record<string, string>>;
	percent: string;
	points: string;
	age: string;
	/** Behind a number that is a rank. */
	ranks: string;
	/** Between a number and its counter: a little more. */
	over: string;
	/** Before a number, or between it and its counter: some, no number. */
	vague: string;
	boundsBefore: Readonly<Partial<Record<Bound, string>>>;
	boundsAfter: Readonly<Partial<Record<Bound, string>>>;
};

const chinese: HanWords = {
	counters:
		'人次 人 名 位 个 個 件 起 辆 輛 台 臺 座 家 所 户 戶 只 隻 头 頭 匹 次 票 枚 架 艘 栋 棟 间 間 条 條 张 張 本 册 冊 项 項 种 種 份 场 場 处 處 支 篇 套 箱 株 棵',
	labels: '页 頁 章 楼 樓 层 層 路 号 號 室 版 届 屆 期',
	units: {
		kilometre: '公里 千米',
		metre: '米 公尺',
		centimetre: '厘米 公分',
		millimetre: '毫米',
		squareKilometre: '平方公里 平方千米',
		squareMetre: '平方米 平方公尺',
		cubicMetre: '立方米 立方公尺',
		hectare: '公顷 公頃',
		tonne: '吨 噸',
		kilogram: '公斤 千克',
		gram: '克',
		litre: '升',
		second: '秒 秒钟 秒鐘',
		minute: '分钟 分鐘',
		hour: '小时 小時 个小时 個小時',
		day: '天',
		week: '周 週 星期 个星期 個星期',
		month: '个月 個月',
		year: '年',
	},
	degree: '度',
	weather: '',
	celsius: '摄氏 攝氏',
	belowZero: '零下',
	anHour: '时速 時速 每小时 每小時',
	currencies: {
		CNY: '元 元人民币 元人民幣 人民币 人民幣',
		USD: '美元 美金',
		EUR: '欧元 歐元',
		GBP: '英镑 英鎊',
		JPY: '日元 日圆 日圓',
		HKD: '港元 港币 港幣 元港币 元港幣',
		TWD: '元新台币 元新台幣 新台币 新台幣',
		KRW: '韩元 韓元',
		RUB: '卢布 盧布',
	},
	currenciesBefore: {TWD: '新台币 新台幣 台币 台幣', HKD: '港币 港幣', CNY: '人民币 人民幣'},
	percent: '%',
	points: '个百分点 個百分點 百分点 百分點',
	age: '岁 歲 周岁 週歲',
	ranks: '',
	over: '多 余 餘',
	vague: '几 幾 数 數 上',
	boundsBefore: {
		over: '超过 超過 逾 多于 多於 高于 高於 超',
		'at-least': '至少 不少于 不少於 最少 起码',
		under: '不到 不足 少于 少於 低于 低於',
		'up-to': '最多 至多 多达 多達',
		nearly: '近 将近 將近 接近',
		about: '约 約 大约 大約 大概',
	},
	boundsAfter: {about: '左右 上下', 'at-least': '以上', 'up-to': '以下 以内 以內'},
};

const japanese: HanWords = {
	counters:
		'人 名 個 件 台 棟 戸 頭 匹 羽 回 票 枚 隻 機 社 校 店 本 冊 カ所 か所 ヵ所 ヶ所 箇所 世帯 席 議席 便 両 株 種類 基 カ国 か国 ヵ国 チーム',
	labels: '階 号 号機 番 番地 丁目 章 頁 ページ 代 期 線',
	units: {
		kilometre: 'キロメートル',
		metre: 'メートル',
		centimetre: 'センチ センチメートル',
		millimetre: 'ミリ ミリメートル',
		squareKilometre: '平方キロ 平方キロメートル',
		squareMetre: '平方メートル',
		cubicMetre: '立方メートル',
		hectare: 'ヘクタール',
		tonne: 'トン',
		kilogram: 'キログラム',
		gram: 'グラム',
		litre: 'リットル',
		second: '秒 秒間',
		minute: '分 分間',
		hour: '時間',
		day: '日間',
		week: '週間',
		month: 'か月 カ月 ヵ月 ヶ月 か月間 カ月間 ヵ月間 ヶ月間',
		year: '年 年間',
	},
	degree: '度',
	weather: '気温 最高 最低 氷点下 マイナス 零下',
	celsius: 'セ氏 摂氏',
	belowZero: '氷点下 マイナス 零下',
	anHour: '時速',
	currencies: {
		JPY: '円',
		USD: 'ドル 米ドル',
		EUR: 'ユーロ',
		GBP: 'ポンド',
		CNY: '元 人民元',
		KRW: 'ウォン',
		RUB: 'ルーブル',
	},
	currenciesBefore: {},
	percent: '% パーセント',
	points: 'ポイント',
	age: '歳 才',
	ranks: '位',
	over: '余 余り',
	vague: '数 何 幾',
	boundsBefore: {
		over: '',
		'at-least': '少なくとも',
		'up-to': '最大 最大で 最多',
		about: '約 およそ おおよそ ほぼ',
	},
	boundsAfter: {
		over: '超 を超える を超えた を超え 余り',
		'at-least': '以上',
		under: '未満 弱',
		'up-to': '以下 以内',
		nearly: '近く',
		about: '前後 ほど 程度',
	},
};

/** The words of the languages that are written with Han numerals. */
export const hanWords: Readonly<Record<string, HanWords>> = {zh: chinese, ja: japanese};
