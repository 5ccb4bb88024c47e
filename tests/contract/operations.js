// Operations against the schemas, and what scenarios send and play against
// both: operations.js CONTRACTS WORK
'use strict';
const fs = require('fs');
const zlib = require('zlib');
const { execFileSync } = require('child_process');
const gql = require('graphql');
const { getVariableValues } = require('graphql/execution/values');
const { check, skip } = require('./check.js');
const [contracts, work] = process.argv.slice(2);

// ---- what there is ----

// {version: schema} of the files admin-VERSION.*
function schemas() {
	const found = {};
	for (const name of fs.readdirSync(contracts).sort()) {
		const [, version, kind] =
			/^admin-([0-9-]+)\.(schema|introspection)\./.exec(name) ||
			[];
		if (!version)
			continue;
		const text = zlib.gunzipSync(
			fs.readFileSync(`${contracts}/${name}`)).toString();
		found[version] = kind === 'schema'
			? gql.buildSchema(text, { assumeValid: true })
			: gql.buildClientSchema(JSON.parse(text).data);
	}
	return found;
}

// The strings called gql_ of the connector, as the preprocessor leaves them.
function operations() {
	const literals = '(?:"(?:[^"\\\\]|\\\\.)*"\\s*)+';
	const defined = new RegExp(`\\b(gql_\\w+)\\[\\]\\s*=\\s*(${literals});`, 'g');
	const found = {};
	const problems = [];
	for (const name of fs.readdirSync('lib/connectors/shopify').sort()) {
		if (!/\.c$/.test(name))
			continue;
		const rest = execFileSync('gcc', ['-E', '-P', '-Ilib',
			'-D_POSIX_C_SOURCE=200809L',
			`lib/connectors/shopify/${name}`],
		{ maxBuffer: 1 << 26 }).toString().replace(defined,
			(_, symbol, text) => {
				found[symbol] = JSON.parse(`"${text.trim()
					.slice(1, -1).replace(/"\s*"/g, '')}"`);
				return '';
			});
		for (const other of rest.matchAll(
			/"\s*(query|mutation|subscription)\s+\w+[^"]*/g))
			problems.push(`${name}: ${other[0]} is not called gql_`);
		for (const use of rest.matchAll(
			/\b(?:gql_(?:ask|set|create)|relay_\w+)\([^,]+,\s*(gql_\w+)/g))
			if (!found[use[1]])
				problems.push(`${name}: ${use[1]} is not found`);
	}
	check('operations of the connector: all are found', problems.concat(
		Object.keys(found).length ? [] : ['none']));
	return found;
}

// ---- operations ----

// What the schemas do not say and the servers ask for.
function idempotence(document) {
	const keyed = /^inventory(SetQuantities|AdjustQuantities|Activate|Deactivate|MoveQuantities)$|^refundCreate$/;
	const problems = [];
	gql.visit(document, {
		Field(node) {
			if (keyed.test(node.name.value) &&
			    !node.directives.some(
				    (d) => d.name.value === 'idempotent'))
				problems.push(`${node.name.value}: no @idempotent`);
		},
	});
	return problems;
}

function validate(version, schema, symbol, text) {
	const document = gql.parse(text);
	const rules = [...gql.specifiedRules, gql.NoDeprecatedCustomRule];
	check(`${symbol}: is valid in ${version}`,
		gql.validate(schema, document, rules)
			.map((e) => e.message).concat(idempotence(document)));
}

// ---- what an answer may look like ----

const texts = /^(ID|String|DateTime|Decimal|Money|UnsignedInt64|URL)$/;

function leaf(type, value) {
	if (gql.isEnumType(type))
		return type.getValue(value) !== undefined;
	if (texts.test(type.name))
		return typeof value === 'string';
	if (type.name === 'Boolean')
		return typeof value === 'boolean';
	if (type.name === 'Int')
		return Number.isInteger(value);
	return type.name === 'Float' ? typeof value === 'number' : true;
}

// The fields that a selection answers with, by name: [type] each.
function fields(schema, type, selections, found = {}) {
	for (const node of selections) {
		if (node.kind === 'InlineFragment') {
			fields(schema, schema.getType(node.typeCondition.name.value),
				node.selectionSet.selections, found);
			continue;
		}
		const name = node.name.value;
		(found[(node.alias || node.name).value] ??= []).push({
			type: name === '__typename' ? gql.GraphQLString
				: type.getFields()[name].type,
			selections: node.selectionSet?.selections,
		});
	}
	return found;
}

// Is the value one that the selection can be answered with? What is not there
// is no problem: scenarios tell only what they are about.
function shape(schema, type, selections, value, path) {
	if (gql.isNonNullType(type))
		return value === null ? [`${path}: null`]
			: shape(schema, type.ofType, selections, value, path);
	if (value === null)
		return [];
	if (gql.isListType(type))
		return Array.isArray(value)
			? value.flatMap((v, i) => shape(
				schema, type.ofType, selections, v, `${path}.${i}`))
			: [`${path}: no list`];
	if (!selections)
		return leaf(type, value) ? []
			: [`${path}: ${JSON.stringify(value)} is no ${type.name}`];
	if (typeof value !== 'object' || Array.isArray(value))
		return [`${path}: no object`];
	const known = fields(schema, type, selections);
	return Object.entries(value).flatMap(([name, inner]) => {
		const at = `${path}.${name}`;
		const first = known[name]?.[0];
		return first
			? shape(schema, first.type, first.selections, inner, at)
			: [`${at}: was not asked for`];
	});
}

// ---- scenarios ----

// JSON, or nothing where it is none.
function json(text) {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function exchange(version, schema, known, one) {
	const { query, variables } = one.body;
	if (!known.has(query))
		return [`${version}: an operation of no name`];
	const operation = gql.parse(query).definitions[0];
	const given = getVariableValues(
		schema, operation.variableDefinitions, variables || {});
	const problems = (given.errors || []).map((e) => e.message);
	if (one.answer?.data) {
		const root = operation.operation === 'query'
			? schema.getQueryType() : schema.getMutationType();
		problems.push(...shape(schema, root,
			operation.selectionSet.selections, one.answer.data, 'data'));
	}
	return problems.map((p) => `${version}: ${p}`);
}

/* By its name a scenario is answered a failure or a record that is damaged. */
const broken =
	/garbage|failure-inside-200|poisoned|damaged|torn|-bad-|unreadable/;

function scenarios(all, known) {
	const by = {};
	const text = fs.readFileSync(`${work}/exchanges`, 'utf8').trim();
	for (const line of text.split('\n')) {
		const one = JSON.parse(line);
		one.body = json(one.body);
		one.answer = json(one.answer);
		if (one.body?.query)
			(by[one.scenario] ??= []).push(one);
	}
	for (const [scenario, exchanges] of Object.entries(by).sort()) {
		if (broken.test(scenario))
			skip(`answers of ${scenario}`, 'they are meant to be none');
		const problems = exchanges.flatMap((one) => {
			if (broken.test(scenario))
				delete one.answer;
			return Object.entries(all).flatMap(
				([v, s]) => exchange(v, s, known, one));
		});
		check(`scenario ${scenario}: fits the contract`, problems);
	}
}

const all = schemas();
const found = operations();
for (const [version, schema] of Object.entries(all))
	for (const [symbol, text] of Object.entries(found))
		validate(version, schema, symbol, text);
scenarios(all, new Set(Object.values(found)));
