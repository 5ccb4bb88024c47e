/*
 * Shoppers: node shop.js URL COUNT [FIRST] places COUNT orders through the
 * shop API, the FIRST-th (from 1) and those after it of an endless series: one
 * to four lines, twenty customers, half of them guests, coupons, two ways to
 * ship, some companies.
 * Each order placed is a line {"code", "email", "total", "lines"} on standard
 * output, where total is in cents.
 */
'use strict';

const [url, count, first = '1'] = process.argv.slice(2);
const SHOPPERS = 4;

/* One shopper's session. */
class Session {
	async ask(query, variables = {}) {
		const answer = await fetch(`${url}/shop-api`, {
			method: 'POST',
			headers: {
				'Content-Type': 'application/json',
				...(this.token && { Authorization: `Bearer ${this.token}` }),
			},
			body: JSON.stringify({ query, variables }),
		});
		this.token = answer.headers.get('vendure-auth-token') || this.token;
		const { data, errors } = await answer.json();
		const result = data && Object.values(data)[0];
		if (errors || (result && result.errorCode))
			throw new Error(JSON.stringify(errors || result));
		return result;
	}

	act(mutation, types, variables) {
		return this.ask(`mutation ${types} { ${mutation} {
			__typename ... on ErrorResult { errorCode message } } }`, variables);
	}
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

const streets = ['High Street', 'Rue de l\'Église', 'Via Roma', 'Große Straße'];
const cities = ['Brussels', 'Liège', 'Gent', 'Namur'];

function shopper(n) {
	return {
		firstName: `Given${n}`,
		lastName: n % 5 === 0 ? `O'Famïly${n}` : `Family${n}`,
		emailAddress: `shopper${n}@example.org`,
	};
}

function address(n) {
	const { firstName, lastName } = shopper(n);
	return {
		fullName: `${firstName} ${lastName}`,
		...(n % 4 === 0 && { company: `Company ${n} & Sons` }),
		streetLine1: `${n} ${streets[n % streets.length]}`,
		...(n % 3 === 0 && { streetLine2: `Box ${n}` }),
		city: cities[n % cities.length],
		postalCode: String(1000 + n),
		countryCode: n % 7 === 0 ? 'IT' : 'BE',
		phoneNumber: `+32 2 555 ${String(n).padStart(4, '0')}`,
	};
}

/* Different variants, 1 to 6 of each. */
function basket(roll, variants) {
	const at = roll(variants);
	const lines = 1 + roll(4);
	return Array.from({ length: lines }, (_, i) => ({
		variant: String(1 + ((at + i) % variants)),
		quantity: 1 + roll(6),
	}));
}

/* Shoppers with an odd number have an account, the others are guests. */
const accounts = {};

async function register(n) {
	await new Session().act('registerCustomerAccount(input: $c)',
		'($c: RegisterCustomerInput!)',
		{ c: { ...shopper(n), password: 'made-up-words' } });
}

async function signIn(session, n) {
	if (n % 2 === 0)
		return session.act('setCustomerForOrder(input: $c)',
			'($c: CreateCustomerInput!)', { c: shopper(n) });
	await (accounts[n] ||= register(n));
	return session.act('login(username: $u, password: "made-up-words")',
		'($u: String!)', { u: shopper(n).emailAddress });
}

async function fill(session, who, roll) {
	const coupon = [null, null, null, 'ORDER10', 'ITEM15', 'FREESHIP'][roll(6)];
	for (const { variant, quantity } of basket(roll, 5))
		await session.act('addItemToOrder(productVariantId: $v, quantity: $q)',
			'($v: ID!, $q: Int!)', { v: variant, q: quantity });
	await signIn(session, who);
	await session.act('setOrderShippingAddress(input: $a)',
		'($a: CreateAddressInput!)', { a: address(who) });
	if (who % 2 === 0)
		await session.act('setOrderBillingAddress(input: $a)',
			'($a: CreateAddressInput!)', { a: address(who) });
	await session.act('setOrderShippingMethod(shippingMethodId: [$m])',
		'($m: ID!)', { m: String(1 + roll(2)) });
	if (coupon)
		await session.act('applyCouponCode(couponCode: $c)',
			'($c: String!)', { c: coupon });
}

async function buy(who, roll) {
	const session = new Session();
	await fill(session, who, roll);
	await session.act('transitionOrderToState(state: "ArrangingPayment")', '');
	const order = await session.ask(`mutation {
		addPaymentToOrder(input: {method: "standard-payment", metadata: {}}) {
			__typename
			... on ErrorResult { errorCode message }
			... on Order { code state totalWithTax customer { emailAddress }
				lines { quantity productVariant { sku } } } } }`);
	if (order.state !== 'PaymentSettled')
		throw new Error(`${order.code} is ${order.state}`);
	console.log(JSON.stringify({
		code: order.code,
		email: order.customer.emailAddress,
		total: order.totalWithTax,
		lines: order.lines.map(line => ({
			sku: line.productVariant.sku,
			quantity: line.quantity,
		})),
	}));
}

/* A customer has one basket: whoever is at it goes first. */
const baskets = {};

function place(number) {
	const roll = dice(number);
	const who = 1 + roll(20);
	baskets[who] = (baskets[who] || Promise.resolve()).then(
		() => buy(who, roll));
	return baskets[who];
}

async function main() {
	const last = Number(first) + Number(count);
	let next = Number(first);
	await Promise.all(Array.from({ length: SHOPPERS }, async () => {
		while (next < last)
			await place(next++);
	}));
}

main().catch(error => {
	console.error(`shop: ${error.message}`);
	process.exit(1);
});
