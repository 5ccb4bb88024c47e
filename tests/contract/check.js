// What the checks of contracts share.
'use strict';

// One check: "ok NAME", or "not ok NAME" and its problems.
exports.check = (name, problems) => {
	const lines = [...new Set(problems)];
	console.log(`${lines.length ? 'not ok' : 'ok'} ${name}`);
	for (const line of lines.slice(0, 20))
		console.log(`    ${line}`);
	if (lines.length)
		process.exitCode = 1;
};

// The problem of a check that saw something else.
exports.differs = (expected, seen) =>
	[`expected: ${expected}\n    seen:     ${seen}`];

exports.skip = (name, why) => console.log(`skip ${name}: ${why}`);
