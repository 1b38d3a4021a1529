import {describe, expect, it} from 'vitest';
import {isKept} from '../../source/article/article.js';
import {parsePage} from '../../source/article/parse-page.js';
import {readArticle} from '../../source/article/read-article.js';

const linesOf = (body: string): string[] => parsePage(`<body>${body}`).lines.map(({text}) => text);

describe('a formula', () => {
	it.each([
		['a script', 'with <script type="math/tex">\\gamma = 28</script> hertz', 'with \\gamma = 28 hertz'],
		[
			'a script, drawn by MathJax before it',
			'<span class="MathJax" id="M-1"><nobr>γ</nobr></span><script type="math/tex">\\gamma</script> hertz',
			'\\gamma hertz',
		],
		[
			'KaTeX, which hides what it draws from who listens',
			'at <span class="katex"><span><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x_0</annotation></semantics></math></span><span aria-hidden="true">x0</span></span>.',
			'at x_0.',
		],
		[
			'MathML that describes itself',
			'is <math alttext="{\\displaystyle \\pi r^{2}}"><mi>π</mi></math>',
			'is \\pi r^{2}',
		],
		['a picture', 'so <img alt="\\frac{a}{b} \\cdot c" src="f.svg"> holds', 'so \\frac{a}{b} \\cdot c holds'],
		['MathML', '<math><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math>', 'E = mc^2'],
		[
			'MathML of several storeys',
			'<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><msqrt><msub><mi>n</mi><mn>10</mn></msub></msqrt></mfrac></math>',
			'(a + b)/(√(n_10))',
		],
		[
			'MathML of two storeys without a line',
			'<math><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac></math>',
			'(n over k)',
		],
	])('is read of %s', (_, html, text) => {
		expect(linesOf(`<p>${html}</p>`)).toEqual([text]);
	});

	it('that is displayed stands in a line of its own', () => {
		const script = '<script type="math/tex; mode=display">E = mc^2</script>';
		expect(linesOf(`<div>Thus${script}for all bodies</div>`)).toEqual(['Thus', 'E = mc^2', 'for all bodies']);
	});

	it.each([
		['other scripts', '<script>let a = "math/tex";</script>boats'],
		['pictures of other things', '<img alt="A boat at C:\\ and a gull" src="math/tex.png">boats'],
		['formulas that are hidden', '<span hidden><math><mi>x</mi></math></span>boats'],
	])('is not made of %s', (_, html) => {
		expect(linesOf(`<p>${html}</p>`)).toEqual(['boats']);
	});

	it('stays with the sentence that holds it', () => {
		const sentence = 'The pendulum of the harbour clock swings in a period that its keeper had to measure';
		const page = `<title>The clock</title><article><h1>The clock</h1><p>${sentence}, <script type="math/tex">T = 2\\pi\\sqrt{l/g}</script>, every spring.</p><p>${sentence} twice.</p></article>`;
		const kept = readArticle(page, {format: 'html'}).blocks.filter(isKept);
		expect(kept.map(({text}) => text)).toContain(`${sentence}, T = 2\\pi\\sqrt{l/g}, every spring.`);
	});

	it('is read in time, however deep it is and however many stand in a line', () => {
		const deep = `${'<msup><mi>x</mi>'.repeat(10_000)}<mn>2</mn>`;
		expect(linesOf(`<math>${deep}</math><p>boats</p>`).join(' ')).toContain('x^');
		const [many] = linesOf(`<p>${'<math><mi>x</mi></math> and '.repeat(20_000)}`);
		expect(many.split(' and ')).toHaveLength(20_000);
	});
});
