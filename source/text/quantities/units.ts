/** A unit: what its values are told in, by what factor, and what is added (degrees Fahrenheit). */
export type Unit = {unit: string; factor: number; shift?: number};

const second = 1;
const minute = 60;
const hour = 3600;
const day = 24 * hour;
// The Gregorian year on average: months and years are never a whole number of days.
const year = 365.2425 * day;

/** The units that languages have words for. */
export const units = {
	millimetre: {unit: 'm', factor: 1e-3},
	centimetre: {unit: 'm', factor: 1e-2},
	metre: {unit: 'm', factor: 1},
	kilometre: {unit: 'm', factor: 1e3},
	inch: {unit: 'm', factor: 0.0254},
	foot: {unit: 'm', factor: 0.3048},
	yard: {unit: 'm', factor: 0.9144},
	mile: {unit: 'm', factor: 1609.344},
	nauticalMile: {unit: 'm', factor: 1852},
	scandinavianMile: {unit: 'm', factor: 1e4},
	lightYear: {unit: 'm', factor: 9.4607e15},
	squareCentimetre: {unit: 'm2', factor: 1e-4},
	squareMetre: {unit: 'm2', factor: 1},
	squareKilometre: {unit: 'm2', factor: 1e6},
	squareFoot: {unit: 'm2', factor: 0.09290304},
	squareMile: {unit: 'm2', factor: 2589988.110336},
	hectare: {unit: 'm2', factor: 1e4},
	acre: {unit: 'm2', factor: 4046.8564224},
	cubicMetre: {unit: 'm3', factor: 1},
	cubicFoot: {unit: 'm3', factor: 0.028316846592},
	cubicKilometre: {unit: 'm3', factor: 1e9},
	millilitre: {unit: 'm3', factor: 1e-6},
	centilitre: {unit: 'm3', factor: 1e-5},
	litre: {unit: 'm3', factor: 1e-3},
	hectolitre: {unit: 'm3', factor: 0.1},
	barrel: {unit: 'barrel', factor: 1},
	// British and American gallons are not the same, and seldom told apart.
	gallon: {unit: 'gallon', factor: 1},
	pint: {unit: 'pint', factor: 1},
	milligram: {unit: 'kg', factor: 1e-6},
	gram: {unit: 'kg', factor: 1e-3},
	kilogram: {unit: 'kg', factor: 1},
	tonne: {unit: 'kg', factor: 1e3},
	// Of 1,000 kg, 2,000 pounds or 2,240 pounds.
	ton: {unit: 'ton', factor: 1},
	poundWeight: {unit: 'kg', factor: 0.45359237},
	ounce: {unit: 'kg', factor: 0.028349523125},
	stone: {unit: 'kg', factor: 6.35029318},
	carat: {unit: 'kg', factor: 2e-4},
	kilometreAnHour: {unit: 'm/s', factor: 1 / 3.6},
	mileAnHour: {unit: 'm/s', factor: 0.44704},
	metreASecond: {unit: 'm/s', factor: 1},
	knot: {unit: 'm/s', factor: 1852 / 3600},
	degree: {unit: '°', factor: 1},
	celsius: {unit: '°C', factor: 1},
	fahrenheit: {unit: '°C', factor: 5 / 9, shift: -32},
	watt: {unit: 'W', factor: 1},
	kilowatt: {unit: 'W', factor: 1e3},
	megawatt: {unit: 'W', factor: 1e6},
	gigawatt: {unit: 'W', factor: 1e9},
	terawatt: {unit: 'W', factor: 1e12},
	horsepower: {unit: 'W', factor: 745.7},
	joule: {unit: 'J', factor: 1},
	kilojoule: {unit: 'J', factor: 1e3},
	kilowattHour: {unit: 'J', factor: 3.6e6},
	megawattHour: {unit: 'J', factor: 3.6e9},
	gigawattHour: {unit: 'J', factor: 3.6e12},
	terawattHour: {unit: 'J', factor: 3.6e15},
	// Of food, where the word stands for a kilocalorie; of physics, seldom in the news.
	calorie: {unit: 'J', factor: 4184},
	volt: {unit: 'V', factor: 1},
	kilovolt: {unit: 'V', factor: 1e3},
	hertz: {unit: 'Hz', factor: 1},
	kilohertz: {unit: 'Hz', factor: 1e3},
	megahertz: {unit: 'Hz', factor: 1e6},
	gigahertz: {unit: 'Hz', factor: 1e9},
	decibel: {unit: 'dB', factor: 1},
	hectopascal: {unit: 'Pa', factor: 100},
	bar: {unit: 'Pa', factor: 1e5},
	kilobyte: {unit: 'B', factor: 1e3},
	megabyte: {unit: 'B', factor: 1e6},
	gigabyte: {unit: 'B', factor: 1e9},
	terabyte: {unit: 'B', factor: 1e12},
	megabitASecond: {unit: 'bit/s', factor: 1e6},
	gigabitASecond: {unit: 'bit/s', factor: 1e9},
	magnitude: {unit: 'magnitude', factor: 1},
	second: {unit: 's', factor: second},
	minute: {unit: 's', factor: minute},
	hour: {unit: 's', factor: hour},
	day: {unit: 's', factor: day},
	week: {unit: 's', factor: 7 * day},
	fortnight: {unit: 's', factor: 14 * day},
	month: {unit: 's', factor: year / 12},
	year: {unit: 's', factor: year},
	decade: {unit: 's', factor: 10 * year},
	century: {unit: 's', factor: 100 * year},
} satisfies Readonly<Record<string, Unit>>;

export type UnitName = keyof typeof units;

/** How units are abbreviated in every language, with capitals as they are written; tokens have a space between two. */
export const unitSymbols: Readonly<Partial<Record<UnitName, string>>> = {
	millimetre: 'mm|мм',
	centimetre: 'cm|см',
	metre: 'm|м',
	kilometre: 'km|км',
	inch: 'inch|″|in|ins',
	foot: 'ft',
	yard: 'yd|yds',
	nauticalMile: 'nmi|NM',
	squareCentimetre: 'cm²|cm 2',
	squareMetre: 'm²|m 2|qm|sqm|sq m|кв . м|кв м|м²|m . kw|m kw|mq',
	squareKilometre: 'km²|km 2|sq km|км²|кв . км|кв км|kmq|km . kw',
	squareFoot: 'sq ft|sqft|ft²',
	squareMile: 'sq mi',
	hectare: 'ha|га',
	cubicMetre: 'm³|m 3|cbm|м³|куб . м|mc',
	cubicKilometre: 'km³|km 3',
	cubicFoot: 'cu ft',
	millilitre: 'ml|мл',
	centilitre: 'cl',
	litre: 'l|L|л',
	hectolitre: 'hl',
	milligram: 'mg|мг',
	gram: 'g|г',
	kilogram: 'kg|кг|KG',
	tonne: 't|т',
	poundWeight: 'lb|lbs',
	ounce: 'oz',
	kilometreAnHour: 'km / h|km / t|kmh|kph|km/h|км / ч|км / год|km / u|km / tim',
	mileAnHour: 'mph',
	metreASecond: 'm / s|м / с',
	knot: 'kn|kt|kts',
	degree: '°|º',
	celsius: '° C|º C|℃|° С|C',
	fahrenheit: '° F|º F|℉|F',
	watt: 'W|Вт',
	kilowatt: 'kW|KW|кВт',
	megawatt: 'MW|МВт',
	gigawatt: 'GW|ГВт',
	terawatt: 'TW',
	horsepower: 'hp|bhp|PS|CV',
	kilojoule: 'kJ',
	kilowattHour: 'kWh|KWh|кВт · ч|кВт * ч',
	megawattHour: 'MWh',
	gigawattHour: 'GWh',
	terawattHour: 'TWh',
	calorie: 'kcal|ккал',
	volt: 'V',
	kilovolt: 'kV|кВ',
	hertz: 'Hz',
	kilohertz: 'kHz',
	megahertz: 'MHz',
	gigahertz: 'GHz',
	decibel: 'dB|дБ',
	hectopascal: 'hPa|mbar',
	bar: 'bar',
	kilobyte: 'kB|KB|КБ',
	megabyte: 'MB|МБ',
	gigabyte: 'GB|ГБ',
	terabyte: 'TB|ТБ',
	megabitASecond: 'Mbps|Mbit / s|Mb / s|MBit / s|Мбит / с',
	gigabitASecond: 'Gbps|Gbit / s',
	second: 's|sec|secs',
	minute: 'min|mins|мин|хв',
	hour: 'h|ч|hrs|hr',
};

/** Currencies that languages have words for: codes of ISO 4217, or a name where the word does not tell the country. */
export type CurrencyName =
	| 'USD'
	| 'EUR'
	| 'GBP'
	| 'penny'
	| 'cent'
	| 'JPY'
	| 'CNY'
	| 'CHF'
	| 'INR'
	| 'BRL'
	| 'RUB'
	| 'UAH'
	| 'PLN'
	| 'SEK'
	| 'CZK'
	| 'TRY'
	| 'KRW'
	| 'ILS'
	| 'ZAR'
	| 'HUF'
	| 'RON'
	| 'BGN'
	| 'BTC'
	| 'crown'
	| 'franc'
	| 'peso'
	| 'dinar'
	| 'dirham'
	| 'riyal'
	| 'florin';

/** Signs of currencies, before or behind the figure, the longest first. */
export const currencySigns: ReadonlyArray<readonly [sign: string, currency: string]> = [
	['US$', 'USD'],
	['AU$', 'AUD'],
	['CA$', 'CAD'],
	['NZ$', 'NZD'],
	['HK$', 'HKD'],
	['NT$', 'TWD'],
	['MX$', 'MXN'],
	['CN¥', 'CNY'],
	['A$', 'AUD'],
	['C$', 'CAD'],
	['S$', 'SGD'],
	['R$', 'BRL'],
	['$', 'USD'],
	['€', 'EUR'],
	['£', 'GBP'],
	['¥', 'JPY'],
	['￥', 'JPY'],
	['₹', 'INR'],
	['₽', 'RUB'],
	['₴', 'UAH'],
	['₩', 'KRW'],
	['₺', 'TRY'],
	['₪', 'ILS'],
	['₦', 'NGN'],
	['₫', 'VND'],
	['₱', 'PHP'],
	['฿', 'THB'],
	['₿', 'BTC'],
];

/** Codes of ISO 4217 that are no words in capitals. */
export const currencyCodes: ReadonlySet<string> = new Set(
	'USD EUR GBP JPY CNY RMB CHF AUD CAD NZD HKD SGD TWD KRW INR BRL MXN ARS CLP COP RUB UAH PLN CZK HUF RON BGN SEK NOK DKK ISK TRY ILS ZAR NGN KES EGP AED SAR THB IDR MYR PHP VND PKR BDT BTC'.split(
		' ',
	),
);

/** Abbreviations of currencies, written as they are, behind a figure or before it. */
export const currencyAbbreviations: Readonly<Record<string, string>> = {
	kr: 'crown',
	zł: 'PLN',
	zl: 'PLN',
	руб: 'RUB',
	грн: 'UAH',
	Kč: 'CZK',
	Ft: 'HUF',
	Rs: 'INR',
	Fr: 'franc',
	SFr: 'CHF',
};

/** What a country makes of the name of a currency, by the beginning of its adjective in all languages that are read. */
export const countries: ReadonlyArray<
	readonly [adjective: RegExp, currencies: Readonly<Record<string, string>>]
> = [
	[/^(?:us|u\.s|american|amerik|améric|estadounid|statunit|estadunid|амер)/u, {USD: 'USD'}],
	[/^(?:austral|австрал)/u, {USD: 'AUD'}],
	[/^(?:[ck]anad|канад)/u, {USD: 'CAD'}],
	[/^(?:singap|сингап)/u, {USD: 'SGD'}],
	[/^(?:schweiz|swiss|suiss|suiz|svizz|suíç|zwitser|szwajc|швейц)/u, {franc: 'CHF'}],
	[/^(?:norw|norv|norueg|noorse?|норве|norsk)/u, {crown: 'NOK', SEK: 'NOK'}],
	[/^(?:dän|dani|dano|danes|dansk|dinam|deens|duńs|датс|данс)/u, {crown: 'DKK', SEK: 'DKK'}],
	[/^(?:swed|schwed|suéd|suec|sved|zweed|szwed|швед|svensk)/u, {crown: 'SEK', SEK: 'SEK'}],
	[/^(?:czech|tschech|tchè|chec|cec|tche|tsjech|czesk|чеш|tjeck)/u, {crown: 'CZK', SEK: 'CZK'}],
	[/^(?:island|iceland)/u, {crown: 'ISK', SEK: 'ISK'}],
	[/^(?:mexi|messi|мекс|meks)/u, {peso: 'MXN'}],
	[/^(?:argentin|аргент)/u, {peso: 'ARS'}],
	[/^(?:chile|cilen)/u, {peso: 'CLP'}],
	[/^(?:colomb|kolumb)/u, {peso: 'COP'}],
	[/^(?:philipp|filip)/u, {peso: 'PHP'}],
	[/^(?:pakist|пакист)/u, {INR: 'PKR'}],
	[/^(?:egypt|ägypt|égypt|egip|egiz)/u, {GBP: 'EGP'}],
	[/^(?:brit|брит)/u, {GBP: 'GBP'}],
	[/^(?:iraqi|irak)/u, {dinar: 'IQD'}],
	[/^(?:kuwait)/u, {dinar: 'KWD'}],
	[/^(?:serb|серб)/u, {dinar: 'RSD'}],
	[/^(?:saudi)/u, {riyal: 'SAR'}],
	[/^(?:iranian|iranisch|irani)/u, {riyal: 'IRR'}],
];
