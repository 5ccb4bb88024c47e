/*
 * What happens to orders: node orders.js URL COUNT [FIRST] places COUNT orders
 * as an administrator, the FIRST-th (from 1) and those after it of an endless
 * series, and then cancels, edits, refunds and ships them, as the dice say:
 * lines at seven tax rates, prices of every cent, coupons, surcharges.
 * Each order is a line {"code", "rates", "steps"} on standard output; a step
 * has what Vendure said of the order's totals before and after it.
 * Other files take from it how an administrator asks.
 */
'use strict';

const [url, count, first = '1'] = process.argv.slice(2);
const SECOND = 1100;
const rates = [21, 6, 5.5, 20, 0, 12.5, 25.5];
const ending = '__typename ... on ErrorResult { errorCode message }';
const whole = `... on Order { id code state total totalWithTax
	lines { id quantity proratedUnitPriceWithTax proratedLinePriceWithTax }
	promotions { id } payments { id state amount refunds { state total } } }`;

let token = '';

async function ask(query, variables = {}) {
	const answer = await fetch(`${url}/admin-api`, {
		method: 'POST',
		headers: {
			'Content-Type': 'application/json',
			...(token && { Authorization: `Bearer ${token}` }),
		},
		body: JSON.stringify({ query, variables }),
	});
	token ||= answer.headers.get('vendure-auth-token');
	const { data, errors } = await answer.json();
	const refused = Object.values(data || {}).find(one => one && one.errorCode);
	if (errors || refused)
		throw new Error(JSON.stringify(errors || refused));
	return data;
}

/* The same numbers for the same order, on every run. */
function dice(seed) {
	let state = BigInt(seed) * 2654435761n + 12345n;
	return sides => {
		state = (state * 6364136223846793005n + 1442695040888963407n) &
			((1n << 64n) - 1n);
		return Number((state >> 33n) % BigInt(sides));
	};
}

const wait = () => new Promise(resolve => setTimeout(resolve, SECOND));

/* ---- the shop ---- */

let variants;

async function addRates() {
	const { zones, taxCategories } = await ask(`{ zones { items { id name } }
		taxCategories { items { id name } } }`);
	const zone = zones.items.find(one => one.name === 'Europe').id;
	const ids = [];
	for (const rate of rates) {
		const name = `Rate ${rate}`;
		const known = taxCategories.items.find(one => one.name === name);
		if (known) {
			ids.push(known.id);
			continue;
		}
		const { createTaxCategory: { id } } = await ask(`mutation($n: String!) {
			createTaxCategory(input: {name: $n}) { id } }`, { n: name });
		await ask(`mutation($i: CreateTaxRateInput!) {
			createTaxRate(input: $i) { id } }`, { i: {
			name, enabled: true, value: rate, categoryId: id, zoneId: zone,
		} });
		ids.push(id);
	}
	return ids;
}

async function addCoupon() {
	const { promotions } = await ask('{ promotions { items { name } } }');
	if (promotions.items.some(one => one.name === 'FIXED'))
		return;
	await ask(`mutation($i: CreatePromotionInput!) { createPromotion(input: $i) {
		${ending} } }`, { i: {
		enabled: true, couponCode: 'FIXED', conditions: [],
		actions: [{ code: 'order_fixed_discount',
			arguments: [{ name: 'discount', value: '333' }] }],
		translations: [{ languageCode: 'en', name: 'FIXED' }],
	} });
}

async function setPrices(roll, categories) {
	const input = variants.map(id => ({
		id,
		price: 1 + roll(20 ** (1 + roll(3)) + 10),
		taxCategoryId: categories[roll(categories.length)],
		stockLevels: [{ stockLocationId: '1', stockOnHand: 10000000 }],
	}));
	await ask(`mutation($i: [UpdateProductVariantInput!]!) {
		updateProductVariants(input: $i) { id } }`, { i: input });
}

/* ---- one order ---- */

class Story {
	constructor(roll) {
		this.roll = roll;
		this.steps = [];
		this.kept = {};	/* pieces that no further step may touch, by line */
		this.shipped = {};
		this.unnamed = new Set();	/* cancelled, and no refund says so */
	}

	async read() {
		const { order } = await ask(`query($id: ID!) { order(id: $id) {
			${whole} } }`, { id: this.id });
		this.order = order;
	}

	note(what, before, more = {}) {
		const totals = order => order && [order.total, order.totalWithTax];
		this.steps.push({ what, before: totals(before),
			after: totals(this.order), ...more });
	}

	async move(state) {
		await ask(`mutation($id: ID!, $s: String!) {
			transitionOrderToState(id: $id, state: $s) { ${ending} } }`,
			{ id: this.id, s: state });
	}

	async place() {
		const { roll } = this;
		const { createDraftOrder: { id } } = await ask(
			'mutation { createDraftOrder { id } }');
		this.id = id;
		const at = roll(variants.length);
		const items = Array.from({ length: 1 + roll(4) }, (_, i) =>
			`i${i}: addItemToDraftOrder(orderId: $id, input: {productVariantId: "${
				variants[(at + i) % variants.length]}", quantity: ${
				1 + roll(7)}}) { ${ending} }`);
		const coupons = [[], [], [], ['ORDER10'], ['ITEM15'], ['FREESHIP'],
			['FIXED'], ['ORDER10', 'FIXED']][roll(8)].map((code, i) =>
			`c${i}: applyCouponCodeToDraftOrder(orderId: $id, couponCode: "${
				code}") { ${ending} }`);
		await ask(`mutation($id: ID!) { ${items.join(' ')} ${coupons.join(' ')}
			setCustomerForDraftOrder(orderId: $id, input: {firstName: "Ada",
				lastName: "Byron", emailAddress: "ada@example.org"}) { ${ending} }
			setDraftOrderShippingAddress(orderId: $id, input: {fullName: "Ada Byron",
				streetLine1: "Dam 1", city: "Gent", postalCode: "9000",
				countryCode: "BE"}) { id }
			setDraftOrderShippingMethod(orderId: $id, shippingMethodId: "${
				1 + roll(2)}") { ${ending} }
			transitionOrderToState(id: $id, state: "ArrangingPayment") { ${ending} }
			addManualPaymentToOrder(input: {orderId: $id, method: "card",
				transactionId: "tr", metadata: {}}) { ${ending} } }`, { id });
		await this.read();
		this.note('placed');
	}

	/* Pieces of a line that a step may have: shipped ones, or others. */
	free(line, shipped) {
		const out = this.shipped[line.id] || 0;
		const kept = (this.kept[line.id] || {})[shipped] || 0;
		return shipped ? out - kept : line.quantity - out - kept;
	}

	/* A line of which pieces were refunded is not cancelled as well, nor is
	 * anything of one refunded that is shipped in part: Vendure does not say
	 * which pieces those are. */
	pick(shipped, leave = 0) {
		const lines = this.order.lines.filter(
			line => this.free(line, shipped) > leave &&
				!(this.kept[line.id] || {}).false &&
				!(shipped && this.free(line, false) > 0));
		if (lines.length === 0)
			return null;
		const line = lines[this.roll(lines.length)];
		return { line,
			n: 1 + this.roll(this.free(line, shipped) - leave) };
	}

	/* Pays back; about one of eight stays pending. */
	async refund(amount, lines, reason) {
		const payment = this.order.payments.find(one => one.state === 'Settled' &&
			amount <= one.amount - one.refunds.reduce((sum, r) => sum + r.total, 0));
		if (!payment || amount <= 0)
			return null;
		const { refundOrder: { id } } = await ask(`mutation(
			$i: RefundOrderInput!) { refundOrder(input: $i) { ${ending}
			... on Refund { id } } }`, { i: {
			paymentId: payment.id, amount, lines, reason,
			shipping: 0, adjustment: 0,
		} });
		const done = this.roll(8) > 0;
		if (done)
			await ask(`mutation($id: ID!) { settleRefund(input: {id: $id,
				transactionId: "re"}) { ${ending} } }`, { id });
		await this.read();
		return { amount, done };
	}

	lines({ line, n }) {
		return [{ orderLineId: line.id, quantity: n }];
	}

	async cancel(shipped) {
		const picked = this.pick(shipped, shipped ? 1 : 0);
		const before = this.order;
		if (!picked || (shipped && before.promotions.length > 0))
			return;
		await wait();
		const shipping = !shipped && this.roll(4) === 0;
		await ask(`mutation($i: CancelOrderInput!) { cancelOrder(input: $i) {
			${ending} } }`, { i: {
			orderId: this.id, lines: this.lines(picked), cancelShipping: shipping,
		} });
		await this.read();
		if (shipped) {
			this.shipped[picked.line.id] -= picked.n;
			(this.kept[picked.line.id] ||= {}).gone = picked.n;
		}
		this.note(shipped ? 'returned' : 'edit', before);
		this.unnamed.add(picked.line.id);
		const lost = before.totalWithTax - this.order.totalWithTax;
		const amount = lost + [0, 0, 0, 1, -1, 50, -50][this.roll(7)];
		if (this.order.state === 'Cancelled' || this.roll(6) === 0)
			return;
		const named = shipped || this.roll(2) > 0;
		const paid = await this.refund(shipped ? lost : amount,
			named ? this.lines(picked) : []);
		if (paid && named)
			this.unnamed.delete(picked.line.id);
		if (paid)
			this.note('refund', null, { ...paid,
				shipped: shipped ||
					(paid.amount > lost && this.allShipped()),
				of: shipped ? 'lines' : 'edit', value: lost });
	}

	async refundLines(shipped) {
		const picked = this.pick(shipped);
		if (!picked || this.unnamed.has(picked.line.id))
			return;
		const { line, n } = picked;
		const amount = line.proratedUnitPriceWithTax * n +
			[0, 0, 0, 0, 30][this.roll(5)];
		const paid = await this.refund(amount, this.lines(picked));
		if (!paid)
			return;
		const kept = this.kept[picked.line.id] ||= {};
		if (paid.done)
			kept[shipped] = (kept[shipped] || 0) + picked.n;
		this.note('refund', null, { ...paid, shipped, of: 'lines',
			value: Math.round(
				line.proratedLinePriceWithTax * n / line.quantity) });
	}

	async refundAlone(shipped) {
		const paid = await this.refund(1 + this.roll(
			Math.max(1, this.order.totalWithTax >> 2)), [], 'A scratch');
		if (paid)
			this.note('refund', null, { ...paid, shipped, of: 'nothing' });
	}

	change() {
		const { roll } = this;
		const { line } = this.pick(false);
		const input = { orderId: this.id, dryRun: true };
		const least = line.quantity - this.free(line, false);
		if (roll(3) > 0)
			input.adjustOrderLines = [{ orderLineId: line.id,
				quantity: least + roll(line.quantity - least + 3) }];
		if (roll(3) === 0)
			input.addItems = [{ productVariantId:
				variants[roll(variants.length)], quantity: 1 + roll(3) }];
		if (roll(2) === 0 || !(input.adjustOrderLines || input.addItems))
			input.surcharges = [{ description: 'Wrap', sku: 'WRAP',
				price: roll(600) - 300, priceIncludesTax: roll(2) > 0,
				taxRate: rates[roll(rates.length)], taxDescription: 'Of its own' }];
		return input;
	}

	/* More than was paid cannot be paid back. */
	async edit() {
		if (!this.pick(false))
			return;
		const before = this.order;
		const input = this.change();
		const modify = `mutation($i: ModifyOrderInput!) { modifyOrder(input: $i) {
			${ending} ${whole} } }`;
		await this.move('Modifying');
		const { modifyOrder: dry } = await ask(modify, { i: input });
		const less = before.totalWithTax - dry.totalWithTax;
		if (less > before.payments[0].amount) {
			await this.move(before.state);
			return;
		}
		if (less > 0)
			input.refunds = [{ paymentId: before.payments[0].id, amount: less }];
		input.dryRun = false;
		await ask(modify, { i: input });
		if (less < 0) {
			await this.move('ArrangingAdditionalPayment');
			await ask(`mutation($id: ID!) { addManualPaymentToOrder(input: {
				orderId: $id, method: "transfer", transactionId: "tr2", metadata: {}}) {
				${ending} } }`, { id: this.id });
		}
		await this.read();
		if (this.order.state !== before.state)
			await this.move(before.state);
		await this.read();
		this.note('edit', before);
		if (less <= 0 && input.adjustOrderLines)
			this.unnamed.add(input.adjustOrderLines[0].orderLineId);
		if (less > 0)
			this.note('refund', null, { amount: less, done: false,
				shipped: false, of: 'edit' });
	}

	async ship(all) {
		const lines = this.order.lines.map(line => ({
			orderLineId: line.id,
			quantity: all ? this.free(line, false)
				: this.roll(this.free(line, false) + 1),
		})).filter(one => one.quantity > 0);
		if (lines.length === 0)
			return false;
		await wait();
		const { addFulfillmentToOrder: { id } } = await ask(`mutation(
			$i: FulfillOrderInput!) { addFulfillmentToOrder(input: $i) { ${ending}
			... on Fulfillment { id } } }`, { i: { lines, handler: {
			code: 'manual-fulfillment',
			arguments: [{ name: 'method', value: 'post' },
				{ name: 'trackingCode', value: 'T' }],
		} } });
		await ask(`mutation($id: ID!) { transitionFulfillmentToState(id: $id,
			state: "Shipped") { ${ending} } }`, { id });
		for (const { orderLineId, quantity } of lines)
			this.shipped[orderLineId] =
				(this.shipped[orderLineId] || 0) + quantity;
		await wait();
		await this.read();
		return true;
	}

	allShipped() {
		return Object.values(this.shipped).some(n => n > 0) &&
			this.order.lines.every(line => this.free(line, false) <= 0);
	}

	async live() {
		const { roll } = this;
		if (roll(4) === 0)
			await this.edit();
		for (let n = roll(3); n > 0 && this.order.state !== 'Cancelled'; n--)
			await [() => this.cancel(false), () => this.refundLines(false),
				() => this.refundAlone(false)][roll(3)]();
		if (this.order.state === 'Cancelled' || roll(2) === 0 ||
			!await this.ship(roll(3) > 0))
			return;
		const all = this.allShipped();
		if (roll(3) === 0)
			await this.refundLines(true);
		else if (roll(3) === 0)
			await this.refundAlone(all);
		else if (roll(3) === 0)
			await this.cancel(true);
		else if (!all && roll(2) === 0)
			await this.cancel(false);
	}
}

/* A connection that was lost ends the order, which is not told. */
async function tell(number) {
	const story = new Story(dice(number));
	try {
		await story.place();
		await story.live();
	} catch (error) {
		if (!(error instanceof TypeError && error.message === 'fetch failed'))
			throw error;
		return;
	}
	console.log(JSON.stringify({ code: story.order.code, steps: story.steps }));
}

const logIn = () => ask(`mutation { login(username: "superadmin",
	password: "superadmin") { __typename } }`);

async function main() {
	await logIn();
	const categories = await addRates();
	await addCoupon();
	const { productVariants } = await ask(
		'{ productVariants { items { id } } }');
	variants = productVariants.items.map(one => one.id);
	const last = Number(first) + Number(count);
	/* One after the other: in SQLite, requests share their transactions. */
	for (let number = Number(first); number < last; number++) {
		if ((number - first) % 40 === 0)
			await setPrices(dice(number), categories);
		await tell(number);
	}
}

module.exports = { ask, dice, ending, logIn };

if (require.main === module)
	main().catch(error => {
		console.error(`orders: ${error.message}`);
		process.exit(1);
	});
