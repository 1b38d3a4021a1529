import {describe, expect, it} from 'vitest';
import {isKept} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';

const around =
	'is what the harbour master writes of the tide on the first page of the book that lies in the office';
const kept = (inner: string): string =>
	readArticle(
		`<title>Tides</title><article><h1>Tides</h1><p>The tide rises twice a day at the quay, and it is written down each time.</p><p>Now ${inner} ${around}.</p></article>`,
		{format: 'html'},
	)
		.blocks.filter(isKept)
		.at(-1)!.text;

describe('a formula', () => {
	it.each([
		['x^{2}', '<math alttext="x^{2}"><msup><mi>x</mi><mn>2</mn></msup></math>'],
		[
			'a_i',
			'<math><semantics><msub><mi>a</mi><mi>i</mi></msub><annotation encoding="application/x-tex">a_i</annotation></semantics></math>',
		],
		['(a + b)/2', '<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math>'],
		['√(x^2 + 1)', '<math><msqrt><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mn>1</mn></msqrt></math>'],
		['n over k', '<math><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac></math>'],
		[
			'∑_(k = 1)^n',
			'<math><munderover><mo>∑</mo><mrow><mi>k</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover></math>',
		],
		['h = 2r', '<script type="math/tex">h = 2r</script>'],
		['h = 2r', '<span class=MathJax>h2r</span><script type="math/tex">h = 2r</script>'],
		[
			'\\frac{a}{b}',
			'<span style="display:none"><math><mi>a</mi></math></span><img class=mwe-math-fallback-image-inline aria-hidden=true alt="{\\displaystyle \\frac{a}{b}}">',
		],
		['\\sqrt{2}', '<img src=a.png alt="\\sqrt{2}">'],
	])('is %s in its sentence', (text, markup) => {
		expect(kept(markup)).toBe(`Now ${text} ${around}.`);
	});

	it('is no picture that is described', () => {
		expect(kept('<img class=photo alt="The quay in the evening">')).toBe(`Now ${around}.`);
	});

	it('is nothing that a terminal obeys', () => {
		expect(kept('<math alttext="\u001B[31mx"></math>')).not.toContain('\u001B');
	});
});

describe('a heading', () => {
	it.each([
		'<span class="mw-editsection">[<a href=/edit>edit</a>]</span>',
		'<a class=headerlink href=#low>¶</a>',
		'<a class="anchor-link" href=#low>#</a>',
	])('is without what a site adds to each: %s', mark => {
		const {blocks} = readArticle(
			`<title>Tides</title><article><h1>Tides</h1><p>Now it ${around}.</p><h2 id=low>Low water${mark}</h2><p>Then it ${around}.</p></article>`,
			{format: 'html'},
		);
		expect(blocks.find(({kind}) => kind === 'heading')).toMatchObject({text: 'Low water'});
	});

	it('keeps a link that says something', () => {
		expect(kept('<a class=permalink href=#low>low water</a>')).toBe(`Now low water ${around}.`);
	});
});

it('a small picture is the character that it stands for', () => {
	expect(kept('<img class=emoji src=a.png alt="😂">')).toBe(`Now 😂 ${around}.`);
});
