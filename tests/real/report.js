/* Run within a report: what overlaps, is cut off, or has too little contrast,
 * a line each, for the page that it is a frame of. */
const found = [];
const leaves = [...document.querySelectorAll(
	"h1,h2,h3,p,th,td,caption,figcaption,text")];
const name = (e) => `${e.localName} '${e.textContent.slice(0, 30).trim()}'`;
const wide = document.documentElement.clientWidth;

if (document.documentElement.scrollWidth > wide)
	found.push(`the page is ${document.documentElement.scrollWidth} wide`);
for (const e of document.querySelectorAll("body *")) {
	if (e.closest("svg") && e.localName !== "svg")
		continue;
	const style = getComputedStyle(e);
	if (style.display === "inline")
		continue;
	if (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0)
		found.push(`cut off: ${name(e)}`);
	if (e.scrollHeight > e.clientHeight + 2 && e.clientHeight > 0 &&
	    style.overflowY !== "visible")
		found.push(`cut off below: ${name(e)}`);
}
const boxes = leaves.map((e) => [e, e.getBoundingClientRect()])
	.filter(([, r]) => r.width > 0);
boxes.forEach(([e, a], i) => {
	if (a.left < -1 || a.right > wide + 1)
		found.push(`outside: ${name(e)}`);
	for (const [f, b] of boxes.slice(i + 1))
		if (!e.contains(f) && a.left < b.right - 1 &&
		    b.left < a.right - 1 && a.top < b.bottom - 1 &&
		    b.top < a.bottom - 1)
			found.push(`overlap: ${name(e)}, ${name(f)}`);
});

/* Words of titles that are parted. */
for (const e of document.querySelectorAll("th")) {
	const range = document.createRange();
	const node = e.firstChild;
	for (const word of node.data.matchAll(/\S+/g)) {
		range.setStart(node, word.index);
		range.setEnd(node, word.index + word[0].length);
		if (range.getClientRects().length > 1)
			found.push(`parted: ${word[0]}`);
	}
}

const light = (color) => {
	const [r, g, b] = color.match(/[\d.]+/g).map((x) => {
		const part = x / 255;
		return part <= 0.03928 ? part / 12.92 :
			((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const behind = (e) => {
	for (; e; e = e.parentElement) {
		const color = getComputedStyle(e).backgroundColor;
		if (!/, 0\)$/.test(color))
			return color;
	}
	return "rgb(255, 255, 255)";
};
for (const e of [...leaves, ...document.querySelectorAll("a,span")]) {
	const style = getComputedStyle(e);
	const a = light(e.localName === "text" ? style.fill : style.color);
	const b = light(behind(e));
	if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5)
		found.push(`contrast: ${name(e)}`);
}
const dark = light(behind(document.body)) < 0.5 ? "dark" : "light";
parent.postMessage([`width ${innerWidth} ${dark}, ${leaves.length} texts`,
	...new Set(found)].join("\n"), "*");
