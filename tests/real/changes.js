/*
 * What becomes of orders that shoppers placed: node changes.js URL SEED COUNT
 * PLAN DONE, where PLAN has a line {"code", "what", "when"} for each event and
 * DONE what happened already. So many of the others happen, those that the dice
 * pick, before or after the order is shipped; COUNT `all` is all that is left,
 * and settles what is pending. What happened is appended to DONE with what the
 * order is worth: what was paid, less what was paid back.
 */
'use strict';

const fs = require('fs');
const { ask, dice, ending, logIn } = require('./orders.js');

const [, seed, count, plan, done] = process.argv.slice(2);

/* ---- one order ---- */

async function read(code) {
	const { orders: { items } } = await ask(`query($c: String!) {
		orders(options: {filter: {code: {eq: $c}}}) { items {
			id code state totalWithTax couponCodes
			lines { id quantity proratedUnitPriceWithTax
				proratedLinePriceWithTax productVariant { id } }
			payments { id state amount refunds { id state total
				lines { orderLineId quantity } } }
			fulfillments { state lines { orderLineId quantity } } } } }`,
		{ c: code });
	return items[0];
}

const refundsOf = order => order.payments.flatMap(one => one.refunds).filter(
	one => one.state !== 'Failed');

/* What of a payment was not paid back. */
const left = payment => payment.amount - payment.refunds.filter(
	one => one.state !== 'Failed').reduce((sum, one) => sum + one.total, 0);

const worth = order => order.payments.filter(one => one.state === 'Settled')
	.reduce((sum, one) => sum + left(one), 0);

/* Pieces of a line that are shipped. */
const shipped = (order, line) => order.fulfillments
	.filter(one => one.state !== 'Cancelled')
	.flatMap(one => one.lines).filter(one => one.orderLineId === line.id)
	.reduce((sum, one) => sum + one.quantity, 0);

const isShipped = order => order.lines.some(line => shipped(order, line) > 0);

/* Lines that are shipped, or not, and of which nothing was refunded: Vendure
 * does not say which pieces of a line are meant. */
const free = (order, out) => order.lines.filter(line => line.quantity > 0 &&
	shipped(order, line) === (out ? line.quantity : 0) &&
	!refundsOf(order).some(refund => refund.lines.some(
		one => one.orderLineId === line.id)));

async function settle(order) {
	for (const { id, state } of refundsOf(order))
		if (state === 'Pending')
			await ask(`mutation($id: ID!) { settleRefund(input: {id: $id,
				transactionId: "re"}) { ${ending} } }`, { id });
}

/* Pays back from the payments in turn; lines are named with the first. */
async function payBack(order, amount, lines, roll) {
	for (const payment of order.payments) {
		const some = Math.min(amount, left(payment));
		if (some <= 0 || payment.state !== 'Settled')
			continue;
		await ask(`mutation($i: RefundOrderInput!) {
			refundOrder(input: $i) { ${ending} } }`, { i: {
			paymentId: payment.id, amount: some, lines, reason: 'As agreed',
			shipping: 0, adjustment: 0 } });
		amount -= some;
		lines = [];
	}
	if (amount > 0)
		throw new Error(`${order.code}: ${amount} cannot be paid back`);
	if (roll(4) > 0)
		await settle(await read(order.code));
}

const move = (order, state) => ask(`mutation($id: ID!, $s: String!) {
	transitionOrderToState(id: $id, state: $s) { ${ending} } }`,
	{ id: order.id, s: state });

/* From an edit to what it was before, or what the edit has made of that. */
async function moveBack(order) {
	for (const state of [order.state, 'PartiallyShipped', 'Shipped',
		'PaymentSettled'])
		try {
			return await move(order, state);
		} catch (error) {
			if (state === 'PaymentSettled')
				throw error;
		}
}

/* Cancels lines, or all, and pays back what the order is less. */
async function cancel(order, lines, roll) {
	await ask(`mutation($i: CancelOrderInput!) { cancelOrder(input: $i) {
		${ending} } }`, { i: { orderId: order.id, lines,
		cancelShipping: !lines, reason: 'Not wanted' } });
	const is = await read(order.code);
	const back = worth(is) - (lines ? is.totalWithTax : 0);
	await payBack(is, back, lines || [], roll);
}

/* Edits it: the difference is paid, or paid back. Vendure wants all that was
 * paid back alone to be paid again then. */
async function edit(order, input, roll) {
	const modify = `mutation($i: ModifyOrderInput!) { modifyOrder(input: $i) {
		${ending} ... on Order { totalWithTax } } }`;
	const i = { orderId: order.id, dryRun: true, ...input };
	await move(order, 'Modifying');
	const { modifyOrder: { totalWithTax } } = await ask(modify, { i });
	const less = order.totalWithTax - totalWithTax;
	if (less > 0)
		i.refunds = [{ paymentId: order.payments[0].id, amount: less }];
	await ask(modify, { i: { ...i, dryRun: false } });
	if (less < 0) {
		await move(order, 'ArrangingAdditionalPayment');
		await ask(`mutation($id: ID!) { addManualPaymentToOrder(input: {
			orderId: $id, method: "transfer", transactionId: "tr2",
			metadata: {}}) { ${ending} } }`, { id: order.id });
	}
	const is = await read(order.code);
	if (is.state !== order.state)
		await moveBack(order);
	if (roll(4) > 0)
		await settle(is);
}

/* ---- events ---- */

const pieces = (line, n) => [{ orderLineId: line.id, quantity: n }];

const canEdit = order => worth(order) === order.totalWithTax;

/* Each returns null when the order does not have what it needs. */
const events = {
	cancel: (order, out, roll) => out ? events.full(order, out, roll)
		: cancel(order, undefined, roll),
	/* Fewer pieces: cancelled, or edited away. */
	down(order, out, roll) {
		const lines = free(order, out);
		const line = lines[roll(lines.length || 1)];
		if (!line || (out && order.couponCodes.length > 0))
			return null;
		const n = 1 + roll(line.quantity);
		if (n === line.quantity && order.lines.length === 1)
			return null;
		return out || !canEdit(order) || roll(2) > 0 ? cancel(order, pieces(line, n), roll)
			: edit(order, { adjustOrderLines: pieces(line,
				line.quantity - n) }, roll);
	},
	up(order, out, roll) {
		const lines = free(order, false);
		const line = lines[roll(lines.length || 1)];
		return !canEdit(order) ? null : edit(order, line && roll(2) > 0
			? { adjustOrderLines: pieces(line, line.quantity + 1 + roll(3)) }
			: { addItems: [{ productVariantId: String(1 + roll(5)),
				quantity: 1 + roll(3) }] }, roll);
	},
	address: (order, out, roll) => !canEdit(order) ? null : edit(order, { updateShippingAddress: {
		streetLine1: `${1 + roll(200)} New Street`, city: 'Gent',
		postalCode: '9000', countryCode: 'BE' } }, roll),
	/* Pieces, and now and then less than they were sold for. */
	part(order, out, roll) {
		const lines = free(order, out);
		const line = lines[roll(lines.length || 1)];
		if (!line)
			return null;
		const n = 1 + roll(line.quantity);
		const kept = roll(5) === 0 ? 1 + roll(50) : 0;
		const amount = Math.round(line.proratedLinePriceWithTax * n /
			line.quantity) - kept;
		return amount <= 0 ? null
			: payBack(order, amount, pieces(line, n), roll);
	},
	full: (order, out, roll) => refundsOf(order).length > 0 ? null
		: payBack(order, worth(order), order.lines.filter(
			line => line.quantity > 0).map(
			line => ({ orderLineId: line.id, quantity: line.quantity })), roll),
	amount: (order, out, roll) => payBack(order,
		1 + roll(Math.max(1, worth(order) >> 2)), [], roll),
};

const note = (event, more) => fs.appendFileSync(done,
	`${JSON.stringify({ ...event, ...more })}\n`);

/* True when it happened, or never will. */
async function happen(event, roll, last) {
	const order = await read(event.code);
	const out = isShipped(order);
	const busy = order.fulfillments.some(
		one => !['Shipped', 'Delivered', 'Cancelled'].includes(one.state));
	if (busy || (!last && (event.when === 'after') !== out))
		return false;
	await settle(order);
	if (worth(order) <= 0) {
		note(event, { how: 'nothing left' });
		return true;
	}
	const acted = events[event.what](await read(event.code), out, roll);
	if (acted)
		await acted;
	note(event, { how: !acted ? 'not possible' : out ? 'after' : 'before',
		is: worth(await read(event.code)) });
	return true;
}

async function main() {
	const lines = name => fs.readFileSync(name, 'utf8').split('\n')
		.filter(line => line).map(line => JSON.parse(line));
	const past = new Set(lines(done).map(one => one.n));
	const left = lines(plan).filter(one => !past.has(one.n));
	const roll = dice(Number(seed));
	await logIn();
	let more = count === 'all' ? left.length : Number(count);
	while (more > 0 && left.length > 0) {
		const [event] = left.splice(roll(left.length), 1);
		if (await happen(event, roll, count === 'all'))
			more--;
	}
	if (count === 'all')
		for (const { code } of lines(plan))
			await settle(await read(code));
}

main().catch(error => {
	console.error(`changes: ${error.message}`);
	process.exit(1);
});
