/*
 * A Vendure to test against: node vendure_server.js seed|serve FOLDER, with
 * @vendure/core in NODE_PATH. seed fills FOLDER/vendure.sqlite; serve listens
 * on a free port of 127.0.0.1, prints the URL and runs until it is told to end.
 * Administrators are superadmin (superadmin), and ecx@example.org
 * (made-up-words), which may do what the connector does.
 */
'use strict';
process.env.VENDURE_DISABLE_TELEMETRY = 'true';

const fs = require('fs');
const path = require('path');
const core = require('@vendure/core');

const folder = path.resolve(process.argv[3]);

function config(seeding) {
	return {
		apiOptions: {
			hostname: '127.0.0.1',
			port: 0,
			adminApiPath: 'admin-api',
			shopApiPath: 'shop-api',
		},
		authOptions: {
			tokenMethod: ['bearer', 'cookie', 'api-key'],
			superadminCredentials: {
				identifier: 'superadmin',
				password: 'superadmin',
			},
			cookieOptions: { secret: 'test' },
			requireVerification: false,
		},
		dbConnectionOptions: {
			type: 'better-sqlite3',
			synchronize: seeding,
			logging: false,
			database: path.join(folder, 'vendure.sqlite'),
		},
		importExportOptions: { importAssetsDir: folder },
		paymentOptions: {
			paymentMethodHandlers: [core.dummyPaymentHandler],
		},
		logger: new core.DefaultLogger({ level: core.LogLevel.Error }),
		plugins: [core.DefaultJobQueuePlugin.init({ pollInterval: 250 })],
	};
}

/* ---- seed ---- */

const columns = [
	'name', 'slug', 'description', 'assets', 'facets', 'optionGroups',
	'optionValues', 'sku', 'price', 'taxCategory', 'stockOnHand',
	'trackInventory', 'variantAssets', 'variantFacets',
];

const products = [
	['Widget 1', 'SKU-001', '10.00', 'standard'],
	['Widget 2', 'SKU-002', '19.99', 'standard'],
	['Widget 3', 'SKU-003', '0.37', 'standard'],
	['Widget 4', 'SKU-004', '33.33', 'reduced'],
	['Widget 5', 'SKU-005', '129.95', 'reduced'],
];

function csv() {
	const rows = products.map(([name, sku, price, tax]) => [
		name, name.toLowerCase().replace(' ', '-'), name, '', '', '',
		'', sku, price, tax, '10000', 'true', '', '',
	]);
	return [columns, ...rows].map(row => row.join(',') + '\n').join('');
}

const basics = {
	defaultLanguage: 'en',
	defaultZone: 'Europe',
	countries: [
		{ name: 'Belgium', code: 'BE', zone: 'Europe' },
		{ name: 'Italy', code: 'IT', zone: 'Europe' },
	],
	taxRates: [
		{ name: 'Standard Tax', percentage: 21 },
		{ name: 'Reduced Tax', percentage: 6 },
	],
	shippingMethods: [
		{ name: 'Standard Shipping', price: 500, taxRate: 21 },
		{ name: 'Express Shipping', price: 1295, taxRate: 0 },
	],
	paymentMethods: [
		{
			name: 'Standard Payment',
			handler: {
				code: 'dummy-payment-handler',
				arguments: [{ name: 'automaticSettle', value: 'true' }],
			},
		},
		{
			name: 'Later Payment',
			handler: {
				code: 'dummy-payment-handler',
				arguments: [{ name: 'automaticSettle', value: 'false' }],
			},
		},
	],
	collections: [],
};

/* What each coupon does: off the order, off one item, off the shipping. */
const coupons = {
	ORDER10: ['order_percentage_discount', { discount: '10' }],
	ITEM15: [
		'products_percentage_discount',
		{ discount: '15', productVariantIds: '["2"]' },
	],
	FREESHIP: ['free_shipping', {}],
};

/* A role with what the connector's page says that it needs. */
const role = {
	code: 'ecx',
	description: 'ecx',
	permissions: ['ReadOrder', 'UpdateOrder', 'ReadCustomer', 'ReadProduct',
		'UpdateProduct'],
};

class Admin {
	constructor(url) {
		this.url = url;
	}

	async ask(query, variables = {}) {
		const answer = await fetch(`${this.url}/admin-api`, {
			method: 'POST',
			headers: {
				'Content-Type': 'application/json',
				...(this.token && { Authorization: `Bearer ${this.token}` }),
			},
			body: JSON.stringify({ query, variables }),
		});
		this.token = answer.headers.get('vendure-auth-token') || this.token;
		const { data, errors } = await answer.json();
		if (errors)
			throw new Error(JSON.stringify(errors));
		return data;
	}
}

function coupon(couponCode, [code, args]) {
	return {
		enabled: true,
		couponCode,
		conditions: [],
		actions: [{
			code,
			arguments: Object.entries(args).map(
				([name, value]) => ({ name, value })),
		}],
		translations: [{ languageCode: 'en', name: couponCode }],
	};
}

async function addAll(admin) {
	await admin.ask(`mutation { login(username: "superadmin",
		password: "superadmin") { __typename } }`);
	for (const [code, does] of Object.entries(coupons))
		await admin.ask(`mutation($input: CreatePromotionInput!) {
			createPromotion(input: $input) { __typename } }`,
			{ input: coupon(code, does) });
	const { createRole } = await admin.ask(
		'mutation($input: CreateRoleInput!) { createRole(input: $input) { id } }',
		{ input: role });
	await admin.ask(`mutation($input: CreateAdministratorInput!) {
		createAdministrator(input: $input) { id } }`,
		{ input: {
			firstName: 'e', lastName: 'cx', emailAddress: 'ecx@example.org',
			password: 'made-up-words', roleIds: [createRole.id],
		} });
}

async function setCurrency(app) {
	const ctx = await app.get(core.RequestContextService).create({
		apiType: 'admin',
	});
	await app.get(core.ChannelService).update(ctx, {
		id: ctx.channelId,
		availableCurrencyCodes: ['EUR'],
		defaultCurrencyCode: 'EUR',
	});
}

function urlOf(app) {
	return `http://127.0.0.1:${app.getHttpServer().address().port}`;
}

async function seed() {
	const { populate } = require('@vendure/core/cli');
	const list = path.join(folder, 'products.csv');
	fs.writeFileSync(list, csv());
	const app = await populate(async () => {
		const begun = await core.bootstrap(config(true));
		await setCurrency(begun);
		return begun;
	}, basics, list);
	await addAll(new Admin(urlOf(app)));
	await app.close();
}

/* ---- serve ---- */

async function serve() {
	const app = await core.bootstrap(config(false));
	const worker = await core.bootstrapWorker(config(false));
	await worker.startJobQueue();
	console.log(urlOf(app));
}

({ seed, serve })[process.argv[2]]().then(
	() => process.argv[2] === 'seed' && process.exit(0),
	error => {
		console.error(error);
		process.exit(1);
	});
