// Run in a page: for each element that shows text of its own, the text and its contrast with what is behind it
// (w3.org/TR/WCAG22, contrast ratio), lowest first.
(() => {
	const channels = color => color.match(/[\d.]+/g).map(Number);
	const luminance = color => {
		const [red, green, blue] = channels(color)
			.slice(0, 3)
			.map(value => value / 255)
			.map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const isOpaque = color => (channels(color)[3] ?? 1) === 1;
	const behind = element => {
		for (let at = element; at; at = at.parentElement) {
			const {backgroundColor} = getComputedStyle(at);
			if (isOpaque(backgroundColor)) return backgroundColor;
		}

		// What a page has where it sets nothing itself.
		return 'rgb(255, 255, 255)';
	};
	const ownText = element =>
		[...element.childNodes]
			.filter(({nodeType}) => nodeType === Node.TEXT_NODE)
			.map(({data}) => data.trim())
			.join('');
	return [...document.body.querySelectorAll('*')]
		.filter(element => !element.closest('title, desc') && ownText(element) !== '')
		.map(element => {
			const {color, fill, opacity} = getComputedStyle(element);
			const front = element instanceof SVGElement ? fill : color;
			const [x, y] = [luminance(front), luminance(behind(element))];
			const contrast = (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
			return {text: ownText(element), contrast: opacity === '1' ? contrast : 0};
		})
		.sort((x, y) => x.contrast - y.contrast);
})();
