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

exports.skip = (name, why) => console.log(`skip ${name}: ${why}`);
