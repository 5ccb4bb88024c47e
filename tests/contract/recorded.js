// Answers that the vendor's test shops were recorded with, read by the real
// driver: recorded.js CONTRACTS WORK. Each answer is read, or listed with the
// reason why not. What a recording did not ask for is filled in with what says
// nothing: a date, no tax, all that was ordered.
'use strict';
const fs = require('fs');
const http = require('http');
const { spawn } = require('child_process');
const { check, differs, skip } = require('./check.js');
const [contracts, work] = process.argv.slice(2);
const folder = `${contracts}/recorded`;
const gid = (type, n) => `gid://shopify/${type}/${n}`;
const page = (nodes) => ({ pageInfo: { hasNextPage: false }, nodes });

// ---- what was recorded ----

const isAnswer = (o) => ['data', 'errors'].some((k) => k in o) &&
	Object.keys(o).every((k) => ['data', 'errors', 'extensions'].includes(k));

// Calls found(path, answer) for each answer in a recording.
function answers(o, path, found) {
	if (o === null || typeof o !== 'object')
		return;
	if (isAnswer(o))
		found(path, o);
	else
		for (const [name, inner] of Object.entries(o))
			answers(inner, path ? `${path}.${name}` : name, found);
}

// The objects of a type that are in an answer.
function objects(o, type, found = []) {
	if (o === null || typeof o !== 'object')
		return found;
	if (typeof o.id === 'string' && o.id.startsWith(`gid://shopify/${type}/`))
		found.push(o);
	for (const inner of Object.values(o))
		objects(inner, type, found);
	return found;
}

function all() {
	const found = [];
	for (const file of fs.readdirSync(folder).sort()) {
		const text = fs.readFileSync(`${folder}/${file}`, 'utf8');
		const recording = JSON.parse(text);
		const name = file.replace(/\.json$/, '');
		// Some are an answer with more beside it.
		for (const key of ['proxyVariables', 'upstreamCalls', 'variables'])
			if ('data' in recording)
				delete recording[key];
		answers(recording, '', (path, answer) => found.push(
			{ name: `recorded ${name} ${path}`.trim(), file, answer }));
	}
	return found;
}

// ---- the tools, against a server that plays ----

let play; // (operation, variables) => answer

const server = http.createServer((request, response) => {
	let text = '';
	request.on('data', (part) => { text += part; });
	request.on('end', () => {
		const { operationName, variables } = JSON.parse(text);
		response.setHeader('Content-Type', 'application/json');
		response.end(JSON.stringify(play(operationName, variables)));
	});
});

const shop = { data: { shop: { currencyCode: 'EUR', taxesIncluded: false },
	currentAppInstallation: {
		accessScopes: [{ handle: 'read_all_orders' }] } } };

// What is asked for beside what was recorded; the ids when a page had errors.
const others = { EcxShop: () => shop,
	EcxOrderIds: () => ({ errors: [{ message: 'not recorded' }] }) };

let runs = 0;

// Runs a command with an empty ledger: {status, out: documents, err: text}.
function run(command, input, answer) {
	const config = `${work}/recorded${++runs}`;
	play = (operation, variables) =>
		(answer[operation] ?? others[operation])(variables);
	fs.mkdirSync(`${config}/ecx`, { recursive: true });
	fs.writeFileSync(`${config}/ecx/ecx.conf`, `[ecx]
state = ${config}/state
[shop]
driver = shopify
role = store
url = http://127.0.0.1:${server.address().port}
token = open-sesame
prefix = S
test_orders = yes
jobs = 1
[erp]
driver = file
role = business
folder = ${config}
unpaid = yes
`, { mode: 0o600 });
	return new Promise((resolve) => {
		const child = spawn('sh', ['-c', command],
			{ env: { ...process.env, XDG_CONFIG_HOME: config } });
		let out = '', err = '';
		child.stdout.on('data', (part) => { out += part; });
		child.stderr.on('data', (part) => { err += part; });
		child.on('close', (status) =>  resolve({ status, err,
			out: out.split('\n').filter(Boolean).map(JSON.parse) }));
		child.stdin.end(input.map((d) => `${JSON.stringify(d)}\n`).join(''));
	});
}

// ---- orders ----

const bag = (amount) => ({ shopMoney: { amount } });
const sum = (order, kinds) => (order.transactions || [])
	.filter((t) => t.status === 'SUCCESS' && kinds.includes(t.kind))
	.reduce((n, t) => n + Number(t.amountSet.shopMoney.amount), 0);

// Why an order cannot be read.
function lacking(order) {
	const lines = order.lineItems?.nodes || [];
	const discount = Number(order.totalDiscountsSet?.shopMoney.amount || 0);
	if (!lines.length || !(order.currentTotalPriceSet || order.totalPriceSet))
		return 'no lines, or no total';
	if (!lines.every((l) => l.sku))
		return 'lines without SKU';
	if (!lines.every((l) => l.originalUnitPriceSet))
		return 'lines without price';
	if (discount && !lines.every((l) => l.discountAllocations))
		return 'a discount, and not which lines have it';
	return '';
}

function completed(order, id) {
	const total = order.currentTotalPriceSet || order.totalPriceSet;
	const paid = sum(order, ['SALE', 'CAPTURE']) - sum(order, ['REFUND']);
	const lines = order.lineItems.nodes.map((l) => ({
		currentQuantity: l.quantity, ...l }));
	const shipping = (order.shippingLines?.nodes || []).map((l) => ({
		discountedPriceSet: l.originalPriceSet,
		currentDiscountedPriceSet: l.originalPriceSet, ...l }));
	return {
		name: '#1',
		createdAt: '2026-01-01T00:00:00Z',
		updatedAt: '2026-01-01T00:00:00Z',
		currencyCode: total.shopMoney.currencyCode,
		taxesIncluded: false,
		currentTotalPriceSet: total,
		currentTotalTaxSet: order.totalTaxSet || bag('0.0'),
		netPaymentSet: bag(paid.toFixed(2)),
		...order,
		id,
		shippingLines: { nodes: shipping },
		lineItems: { ...page(lines), ...order.lineItems, nodes: lines },
	};
}

// Names what each document came from: problems of the documents that a
// pipeline did not make of them.
function outcome(out, from) {
	const there = new Map();
	for (const doc of out)
		if (doc.type !== 'Checkpoint')
			there.set(doc.id ?? doc.document?.id ??
				JSON.parse(doc.document).id, doc);
	for (const [id, name] of from) {
		const doc = there.get(id);
		const refused = doc?.type === 'Rejection' &&
			!/is cancelled|is returned/.test(doc.reason);
		const what = id.split('/').slice(-2).join(' ');
		check(`${name}: ${what} is read`, !doc ? ['nothing came of it']
			: refused ? [doc.reason] : []);
	}
}

async function orders(found) {
	const read = new Map();
	const names = new Map();
	for (const { name, file, order } of found) {
		const id = gid('Order', read.size + 1);
		if (order.lineItems?.pageInfo?.hasPreviousPage)
			continue; /* read behind its first page */
		if (lacking(order)) {
			skip(name, lacking(order));
			continue;
		}
		const rest = found.find((other) => other.file === file &&
			other.order.id === order.id &&
			other.order.lineItems?.pageInfo?.hasPreviousPage);
		read.set(id, { order: completed(order, id), rest: rest?.order });
		names.set(id, name);
		if (rest)
			names.set(id, `${name} and its second page`);
	}
	const { out, err } = await run(
		'ecx-fetch-orders --since 2020-01-01 shop | ecx-map erp', [], {
			EcxOrders: () => ({ data: { list: page([...read.keys()].map(
				(id) => ({ id, updatedAt: '2026-01-01T00:00:00Z' }))) } }),
			EcxOrder: ({ id }) => ({ data: { owner: read.get(id).order } }),
			EcxOrderLines: ({ id }) => ({ data: {
				owner: { id, lineItems: read.get(id).rest.lineItems } } }),
		});
	outcome(out, names);
	check('recorded orders: nothing on stderr', err.split('\n').filter(
		(line) => line && !/ (order|orders) /.test(line)));
}

// ---- customers ----

async function customers(found) {
	const nodes = [];
	const names = new Map();
	for (const { name, customer } of found) {
		const id = gid('Customer', nodes.length + 1);
		nodes.push({ updatedAt: '2026-01-01T00:00:00Z',
			legacyResourceId: String(nodes.length + 1), ...customer, id });
		names.set(id, name);
	}
	const { out } = await run(
		'ecx-fetch-customers --since 2020-01-01 shop | ecx-map erp', [],
		{ EcxCustomers: () => ({ data: { list: page(nodes) } }) });
	outcome(out, names);
}

// ---- shipments ----

const shipment = (ref, orderId, number, tracking, quantity = 1) => ({
	type: 'Fulfillment', v: 1, source: 'erp', id: ref, ref, identifier: 'D',
	orderId, trackingNumber: [tracking],
	itemShipped: [{ orderItemNumber: String(number),
		deliveredQuantity: String(quantity) }] });

const opened = (n, lines) => ({ id: gid('FulfillmentOrder', n), status: 'OPEN',
	supportedActions: [{ action: 'CREATE_FULFILLMENT' }],
	assignedLocation: { location: { id: gid('Location', 1) } },
	lineItems: page(lines) });

// What a fulfillment order says it can do, where the recording did not ask.
const asOpened = (o) => ({
	supportedActions: /^(OPEN|IN_PROGRESS)$/.test(o.status)
		? [{ action: 'CREATE_FULFILLMENT' }] : [],
	...o,
	assignedLocation: { location: {
		id: o.assignedLocation?.location?.id || gid('Location', 1) } },
	lineItems: page(o.lineItems.nodes),
});

// A recorded order as EcxShipments has it, and a shipment that asks for it.
function shipments(order, n) {
	const id = gid('Order', n);
	const open = (order.fulfillmentOrders?.nodes || [])
		.filter((o) => o.lineItems?.nodes).map(asOpened);
	const made = (order.fulfillments || [])
		.filter((f) => f.fulfillmentLineItems && f.trackingInfo?.length)
		.map((f) => ({ ...f, fulfillmentLineItems:
			page(f.fulfillmentLineItems.nodes) }));
	const lines = [...new Map(
		[...open.flatMap((o) => o.lineItems.nodes),
			...made.flatMap((f) => f.fulfillmentLineItems.nodes)]
			.map((l) => [l.lineItem.id, l.lineItem])).values()];
	const can = open.find((o) => o.supportedActions.some(
		(a) => a.action === 'CREATE_FULFILLMENT') &&
		o.lineItems.nodes.some((l) => l.remainingQuantity > 0));
	const line = can?.lineItems.nodes.find((l) => l.remainingQuantity > 0);
	const done = made.find((f) => f.fulfillmentLineItems.nodes.length === 1 &&
		f.status === 'SUCCESS');
	const told = done?.fulfillmentLineItems.nodes[0];
	const one = line || told || { lineItem: lines[0] };
	return {
		owner: { id, lineItems: page(lines), fulfillments: made,
			fulfillmentOrders: page(open) },
		ask: shipment(`S-${n}`, id,
			1 + lines.findIndex((l) => l.id === one.lineItem.id),
			!line && told ? done.trackingInfo[0].number : 'T',
			!line && told ? told.quantity : 1),
		wants: line ? { fulfillmentOrderId: can.id,
			fulfillmentOrderLineItems: [{ id: line.id, quantity: 1 }] }
			: null,
		exists: !line && told ? done.id : null,
	};
}

async function reads(found) {
	const by = new Map();
	for (const { name, order } of found)
		by.set(gid('Order', by.size + 1),
			{ name, ...shipments(order, by.size + 1) });
	const sent = [];
	const { out } = await run('ecx-ledger proven shop fulfillment >/dev/null && ' +
		'ecx-fulfill-push shop',
		[...by.values()].map((s) => s.ask), {
			EcxShipments: ({ id }) => ({ data: { owner: by.get(id).owner } }),
			EcxShip: ({ fulfillment: f }) => {
				sent.push(...f.lineItemsByFulfillmentOrder);
				return { data: { result: { userErrors: [], fulfillment: {
					id: gid('Fulfillment', 1), name: '#1-F1',
					status: 'SUCCESS' } } } };
			},
		});
	for (const s of by.values()) {
		const doc = out.find((d) => d.ref === s.ask.ref);
		const was = doc?.type !== 'Receipt' ? doc?.reason
			: doc.existed ? doc.id : 'made';
		const expected = s.wants ? 'made' : s.exists ||
			'no location has all lines of the shipment open*';
		check(`${s.name}: its shipment is pushed`, [
			...(s.wants && !sent.some((g) =>
				JSON.stringify(g) === JSON.stringify(s.wants))
				? ['its line was not sent'] : []),
			...(was === expected || (expected.endsWith('*') &&
				was?.startsWith(expected.slice(0, -1)))
				? [] : differs(expected, was))]);
	}
}

const messages = (errors) => (errors || []).map((e) => e.message);

// Answers to the mutation, each to a shipment of its own.
async function creates(found) {
	const asks = found.map((f, i) => shipment(`S-${i}`, gid('Order', i), 1, 'T'));
	const { out, err } = await run('ecx-ledger proven shop fulfillment ' +
		'>/dev/null && ecx-fulfill-push shop', asks, {
		EcxShipments: ({ id }) => ({ data: { owner: { id,
			lineItems: page([{ id: gid('LineItem', 1) }]),
			fulfillments: [],
			fulfillmentOrders: page([opened(id.split('/').pop(), [
				{ id: gid('FulfillmentOrderLineItem', 1),
					remainingQuantity: 1,
					lineItem: { id: gid('LineItem', 1) } }])]) } } }),
		EcxShip: ({ fulfillment: f }) => {
			const [group] = f.lineItemsByFulfillmentOrder;
			const { answer } = found[
				Number(group.fulfillmentOrderId.split('/').pop())];
			return { ...answer,
				data: { result: answer.data.fulfillmentCreate } };
		},
	});
	found.forEach(({ name, answer }, i) => {
		const { fulfillment, userErrors } = answer.data.fulfillmentCreate;
		const doc = out.find((d) => d.ref === `S-${i}`);
		const expected = fulfillment?.id || userErrors[0].message;
		// A refusal that quotes nothing of the shipment lets it wait.
		const waits = err.split('\n').some((line) =>
			line.includes(`fulfillment S-${i}/`) &&
			line.includes(`: ${expected}; deferred until `));
		const said = doc?.type === 'Receipt' ? doc.id
			: doc?.reason ?? (waits ? expected : undefined);
		check(`${name}: gives its receipt or reason`, said === expected ? []
			: differs(expected, said));
	});
}

// ---- levels and prices ----

// The rows that errors name, with their messages.
function refused(errors, depth) {
	const rows = new Map();
	for (const e of errors || [])
		if (/^\d+$/.test(e.field?.[depth]))
			rows.set(Number(e.field[depth]), e.message);
	return rows;
}

// What became of the documents, and what should have.
function compare(name, out, skus, rows) {
	check(`${name}: each row has its outcome`, skus.flatMap((sku, i) => {
		const doc = out.find((d) => (d.ref ?? d.document?.sku)
			?.startsWith(sku));
		const said = doc?.type === 'Receipt' ? undefined
			: doc?.reason ?? 'nothing';
		return said === rows.get(i) ? []
			: differs(`row ${i}: ${rows.get(i)}`, said);
	}));
}

async function levels(name, answer) {
	const result = answer.data?.inventorySetQuantities;
	const rows = refused(result?.userErrors, 2);
	const skus = Array.from({ length: 1 + Math.max(0, ...rows.keys()) },
		(_, i) => `R${i}-`);
	let times = 0;
	const { status, out, err } = await run('ecx-stock-push shop',
		skus.map((sku) => ({ type: 'Stock', v: 1, source: 'erp', id: sku, sku,
			availableAtOrFrom: '1', inventoryLevel: '5' })), {
			EcxLevels: () => ({ data: { list: page(skus.map((sku, i) => ({
				id: gid('ProductVariant', i), sku, inventoryItem: {
					id: gid('InventoryItem', i), tracked: true,
					inventoryLevel: { quantities: [{ quantity: 1 }] } },
			}))) } }),
			EcxSetLevels: () => (times++ ? { data: { result: {} } }
				: { ...answer, data: { result: result ?? null } }),
		});
	const why = messages(answer.errors)[0] ??
		(rows.size ? undefined : messages(result.userErrors)[0]);
	if (why)
		check(`${name}: ends the run`, status === 78 && err.includes(why) ? []
			: differs(`78 and '${why}'`, `${status}: ${err}`));
	else
		compare(name, out, skus, rows);
}

async function prices(name, answer) {
	const result = answer.data.productVariantsBulkUpdate;
	const rows = refused(result.userErrors, 1);
	const last = Math.max(0, (result.productVariants || []).length - 1,
		...rows.keys());
	const skus = Array.from({ length: 1 + last }, (_, i) => `R${i}-`);
	const { out } = await run('ecx-price-push shop', skus.map((sku) => ({
		type: 'Price', v: 1, source: 'erp', id: sku, sku, price: '1',
		priceCurrency: 'EUR' })), {
		EcxVariants: () => ({ data: { list: page(skus.map((sku, i) => ({
			id: gid('ProductVariant', i), sku, product: {
				id: gid('Product', 1), hasOnlyDefaultVariant: false },
		}))) } }),
		EcxUpdate: () => ({ ...answer, data: { result } }),
	});
	if (result.userErrors.length && !rows.size)
		skus.forEach((_, i) => rows.set(i, result.userErrors.at(-1).message));
	compare(name, out, skus, rows);
}

// ---- what stops a run ----

async function stops(name, answer, why) {
	const { status, err } = await run(
		'ecx-fetch-orders --since 2026-11-01 shop', [], {
			EcxOrders: () => ({ ...answer, data: { list: page([]) } }) });
	check(`${name}: ends the run`, status >= 75 && err.includes(why) ? []
		: differs(why, `${status}: ${err}`));
}

async function scopes(name, answer) {
	const handles = answer.data.currentAppInstallation.accessScopes
		.map((s) => s.handle);
	const { err } = await run('ecx-fetch-orders --since 2020-01-01 shop', [], {
		EcxShop: () => answer,
		EcxOrders: () => ({ data: { list: page([]) } }) });
	check(`${name}: says whether orders are hidden`,
		/hidden/.test(err) !== handles.includes('read_all_orders')
		? [] : [err || 'nothing was said']);
}

// ---- all of it ----

async function main() {
	const found = { orders: [], customers: [], reads: [], creates: [] };
	const others = {};
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	for (const { name, file, answer } of all()) {
		const data = answer.data || {};
		const warning = (answer.extensions?.search || [])
			.flatMap((s) => s.warnings || [])[0];
		const ordered = objects(data, 'Order');
		const read = ordered.filter((o) => o.lineItems?.nodes);
		const ship = ordered.filter((o) =>
			o.fulfillmentOrders?.nodes?.some((f) => f.lineItems?.nodes));
		const customer = data.customers || data.customer
			? objects(data, 'Customer') : [];
		if (warning)
			await stops(name, answer, warning.message);
		else if ('inventorySetQuantities' in data)
			await levels(name, answer);
		else if (answer.errors)
			await stops(name, answer, messages(answer.errors)[0]);
		else if (data.productVariantsBulkUpdate)
			await prices(name, answer);
		else if (data.fulfillmentCreate)
			found.creates.push({ name, answer });
		else if (data.currentAppInstallation)
			await scopes(name, answer);
		else if (read.length || ship.length || customer.length) {
			found.orders.push(...read.map((order) => ({ name, file, order })));
			found.reads.push(...ship.map((order) => ({ name, order })));
			found.customers.push(...customer.map((c) => (
				{ name, customer: c })));
		} else {
			const of = (others[file] ??= { n: 0, roots: new Set() });
			of.n++;
			Object.keys(data).forEach((root) => of.roots.add(root));
		}
	}
	await orders(found.orders);
	await customers(found.customers);
	await reads(found.reads);
	await creates(found.creates);
	server.close();
	for (const [file, { n, roots }] of Object.entries(others))
		skip(`${n} of ${file}`,
			`nothing that we ask for: ${[...roots].join(', ')}`);
}

main();
