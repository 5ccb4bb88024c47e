/*
 * The operations of the Shopify connector. Lists in pages have the aliases of
 * net/relay.h, a mutation the alias `result`. tests/contract checks every
 * string that is called gql_ against Shopify's schemas.
 */
#ifndef ECX_SHOPIFY_GQL_H
#define ECX_SHOPIFY_GQL_H

#define PAGE_INFO "pageInfo { hasNextPage endCursor } "
#define MONEY "{ shopMoney { amount } } "
#define TAXES "taxLines { title rate channelLiable priceSet " MONEY "} "
#define ADDRESS                                                   \
	"{ name company address1 address2 city zip provinceCode " \
	"countryCodeV2 phone } "
#define LINES                                                                  \
	"{ " PAGE_INFO "nodes { id sku name quantity currentQuantity "         \
	"unfulfilledQuantity "                                                 \
	"requiresShipping isGiftCard vendor customAttributes { key value } "   \
	"variant { id barcode } originalUnitPriceSet " MONEY TAXES             \
	"discountAllocations { allocatedAmountSet " MONEY                      \
	"discountApplication { index ... on DiscountCodeApplication { code } " \
	"... on AutomaticDiscountApplication { title } "                       \
	"... on ManualDiscountApplication { title } "                          \
	"... on ScriptDiscountApplication { title } } } "                      \
	"duties { id price " MONEY TAXES "} } } "
#define REFUND_LINES                                                     \
	"{ " PAGE_INFO "nodes { quantity restockType subtotalSet " MONEY \
	"totalTaxSet " MONEY "lineItem { id } } } "
#define SALES                                                         \
	"{ " PAGE_INFO "nodes { id happenedAt "                       \
	"... on RefundAgreement { refund { id } } "                   \
	"... on ReturnAgreement { return { id } } sales(first: 50) "  \
	"{ " PAGE_INFO "nodes { quantity totalAmount " MONEY          \
	"totalTaxAmount " MONEY "taxes { amount " MONEY               \
	"taxLine { title } } ... on ProductSale { lineItem { id } } " \
	"... on GiftCardSale { lineItem { id } } "                    \
	"... on TipSale { lineItem { id } } } } } } "
#define PLACED_LINES "{ " PAGE_INFO "nodes { totalQuantity lineItem { id } } } "
#define PLACES                                  \
	"{ " PAGE_INFO "nodes { id status "     \
	"assignedLocation { location { id } } " \
	"lineItems(first: 100) " PLACED_LINES "} } "
#define OPEN_LINES \
	"{ " PAGE_INFO "nodes { id remainingQuantity lineItem { id sku } } } "
#define SHIPPED_LINES "{ " PAGE_INFO "nodes { quantity lineItem { id sku } } } "

static const char gql_shop[] =
    "query EcxShop { shop { name currencyCode taxesIncluded } "
    "currentAppInstallation { accessScopes { handle } } }";

static const char gql_orders[] =
    "query EcxOrders($q: String, $first: Int!, $after: String) { "
    "list: orders(first: $first, after: $after, query: $q, "
    "sortKey: UPDATED_AT) { " PAGE_INFO "nodes { id name updatedAt test } } }";

static const char gql_customer_ids[] =
    "query EcxCustomerIds($q: String, $first: Int!, $after: String) { "
    "list: customers(first: $first, after: $after, query: $q, "
    "sortKey: UPDATED_AT) { " PAGE_INFO "nodes { id } } }";

static const char gql_order_ids[] =
    "query EcxOrderIds($q: String, $first: Int!, $after: String) { "
    "list: orders(first: $first, after: $after, query: $q, "
    "sortKey: UPDATED_AT) { " PAGE_INFO "nodes { id } } }";

static const char gql_order[] =
    "query EcxOrder($id: ID!) { shop { ianaTimezone } "
    "owner: order(id: $id) { "
    "id legacyResourceId name poNumber sourceName createdAt updatedAt "
    "processedAt closedAt cancelledAt cancelReason test edited "
    "displayFinancialStatus displayFulfillmentStatus currencyCode "
    "presentmentCurrencyCode taxesIncluded dutiesIncluded email phone note "
    "tags paymentGatewayNames customAttributes { key value } "
    "risk { recommendation } "
    "customer { id legacyResourceId firstName lastName } "
    "billingAddress " ADDRESS "shippingAddress " ADDRESS "totalPriceSet " MONEY
    "totalTaxSet " MONEY "totalTipReceivedSet " MONEY
    "currentTotalPriceSet " MONEY "currentTotalTaxSet " MONEY
    "netPaymentSet " MONEY "totalCashRoundingAdjustment { paymentSet " MONEY
    "} additionalFees { name price " MONEY TAXES "} "
    "shippingLines(first: 10) { nodes { id title code "
    "discountedPriceSet " MONEY "currentDiscountedPriceSet " MONEY TAXES "} } "
    "transactions(first: 100) { id kind status gateway paymentId processedAt "
    "parentTransaction { id } amountSet " MONEY "} refunds(first: 1) { id } "
    "lineItems(first: 100) " LINES "} }";

static const char gql_order_lines[] =
    "query EcxOrderLines($id: ID!, $after: String) { owner: order(id: $id) { "
    "id updatedAt lineItems(first: 100, after: $after) " LINES "} }";

static const char gql_refunds[] =
    "query EcxRefunds($id: ID!) { owner: order(id: $id) { id updatedAt "
    "fulfillments(first: 100) { id status createdAt "
    "fulfillmentLineItems(first: 100) " SHIPPED_LINES "} "
    "refunds(first: 100) { id createdAt updatedAt note totalRefundedSet " MONEY
    "refundLineItems(first: 100) " REFUND_LINES
    "refundShippingLines(first: 10) { nodes { subtotalAmountSet " MONEY
    "taxAmountSet " MONEY "shippingLine { id } } } "
    "duties { amountSet " MONEY "originalDuty { id } } "
    "orderAdjustments(first: 10) { nodes { reason } } "
    "transactions(first: 20) { nodes { id kind status amountSet " MONEY
    "} } } } }";

static const char gql_refund_lines[] =
    "query EcxRefundLines($id: ID!, $after: String) { owner: refund(id: $id) { "
    "id updatedAt refundLineItems(first: 100, after: $after) " REFUND_LINES
    "} }";

static const char gql_sales[] =
    "query EcxSales($id: ID!) { owner: order(id: $id) { id updatedAt "
    "agreements(first: 20) " SALES "} }";

static const char gql_more_sales[] =
    "query EcxMoreSales($id: ID!, $after: String) { owner: order(id: $id) { "
    "id updatedAt agreements(first: 20, after: $after) " SALES "} }";

static const char gql_places[] =
    "query EcxPlaces($id: ID!) { owner: order(id: $id) { id updatedAt "
    "fulfillmentOrders(first: 20) " PLACES "} }";

static const char gql_more_places[] =
    "query EcxMorePlaces($id: ID!, $after: String) { owner: order(id: $id) { "
    "id updatedAt fulfillmentOrders(first: 20, after: $after) " PLACES "} }";

static const char gql_placed_lines[] =
    "query EcxPlacedLines($id: ID!, $after: String) { "
    "owner: fulfillmentOrder(id: $id) { "
    "lineItems(first: 100, after: $after) " PLACED_LINES "} }";

static const char gql_levels[] =
    "query EcxLevels($q: String!, $after: String, $location: ID!, "
    "$names: [String!]!) { list: productVariants(first: 50, after: $after, "
    "query: $q, sortKey: ID) { " PAGE_INFO "nodes { id sku inventoryItem { "
    "id tracked inventoryLevel(locationId: $location) { "
    "quantities(names: $names) { quantity } } } } } }";

static const char gql_set_levels[] =
    "mutation EcxSetLevels($input: InventorySetQuantitiesInput!, "
    "$key: String!) { result: inventorySetQuantities(input: $input) "
    "@idempotent(key: $key) { inventoryAdjustmentGroup { id } "
    "userErrors { code field message } } }";

/* More fulfillments than these are not seen. */
enum { SHOPIFY_SHIPMENTS = 100 };

static const char gql_shipments[] =
    "query EcxShipments($id: ID!) { owner: order(id: $id) { id cancelledAt "
    "lineItems(first: 250) { " PAGE_INFO "nodes { id sku } } "
    "fulfillments(first: 100) { id name status trackingInfo(first: 20) { "
    "number } fulfillmentLineItems(first: 100) " SHIPPED_LINES "} "
    "fulfillmentOrders(first: 50) { " PAGE_INFO "nodes { id status "
    "supportedActions { action } assignedLocation { location { id } } "
    "lineItems(first: 100) " OPEN_LINES "} } } }";

static const char gql_line_ids[] =
    "query EcxLineIds($id: ID!, $after: String) { owner: order(id: $id) { "
    "lineItems(first: 250, after: $after) { " PAGE_INFO
    "nodes { id sku } } } }";

static const char gql_open_lines[] =
    "query EcxOpenLines($id: ID!, $after: String) { "
    "owner: fulfillmentOrder(id: $id) { "
    "lineItems(first: 100, after: $after) " OPEN_LINES "} }";

static const char gql_shipped_lines[] =
    "query EcxShippedLines($id: ID!, $after: String) { "
    "owner: fulfillment(id: $id) { "
    "fulfillmentLineItems(first: 100, after: $after) " SHIPPED_LINES "} }";

static const char gql_ship[] =
    "mutation EcxShip($fulfillment: FulfillmentInput!) { "
    "result: fulfillmentCreate(fulfillment: $fulfillment) { "
    "fulfillment { id name status } userErrors { field message } } }";

static const char gql_tracking[] =
    "query EcxTracking($id: ID!) { owner: fulfillment(id: $id) { id name "
    "status trackingInfo(first: 20) { number } } }";

static const char gql_track[] =
    "mutation EcxTrack($id: ID!, $tracking: FulfillmentTrackingInput!, "
    "$notify: Boolean) { result: fulfillmentTrackingInfoUpdate("
    "fulfillmentId: $id, trackingInfoInput: $tracking, "
    "notifyCustomer: $notify) { fulfillment { id name status } "
    "userErrors { field message } } }";

static const char gql_variants[] =
    "query EcxVariants($q: String!, $after: String) { "
    "list: productVariants(first: 50, after: $after, query: $q, "
    "sortKey: ID) { " PAGE_INFO "nodes { id sku "
    "product { id hasOnlyDefaultVariant } } } }";

static const char gql_update[] =
    "mutation EcxUpdate($id: ID!, $variants: [ProductVariantsBulkInput!]!, "
    "$product: ProductUpdateInput, $whole: Boolean!) { "
    "product: productUpdate(product: $product) @include(if: $whole) { "
    "userErrors { field message } } "
    "result: productVariantsBulkUpdate(productId: $id, variants: $variants, "
    "allowPartialUpdates: true) { userErrors { code field message } } }";

static const char gql_order_names[] =
    "query EcxOrderNames($q: String, $first: Int!) { "
    "list: orders(first: $first, query: $q) { nodes { id name } } }";

static const char gql_order_nodes[] =
    "query EcxOrderNodes($ids: [ID!]!) { nodes(ids: $ids) { "
    "... on Order { id cancelledAt displayFulfillmentStatus } } }";

static const char gql_set_metafields[] =
    "mutation EcxSetMetafields($metafields: [MetafieldsSetInput!]!) { "
    "result: metafieldsSet(metafields: $metafields) { "
    "userErrors { code field message } } }";

/* Nobody is paid back, and nobody gets a mail. */
static const char gql_cancel[] =
    "mutation EcxCancel($id: ID!, $restock: Boolean!, $note: String) { "
    "result: orderCancel(orderId: $id, reason: OTHER, restock: $restock, "
    "staffNote: $note, notifyCustomer: false, "
    "refundMethod: {originalPaymentMethodsRefund: false}) { job { id done } "
    "userErrors: orderCancelUserErrors { code field message } } }";

static const char gql_customers[] =
    "query EcxCustomers($q: String, $first: Int!, $after: String) { "
    "list: customers(first: $first, after: $after, query: $q, "
    "sortKey: UPDATED_AT) { " PAGE_INFO "nodes { id legacyResourceId "
    "firstName lastName createdAt updatedAt locale note tags state taxExempt "
    "numberOfOrders amountSpent { amount currencyCode } "
    "defaultEmailAddress { emailAddress } "
    "defaultPhoneNumber { phoneNumber } lastOrder { createdAt } "
    "defaultAddress " ADDRESS "} } }";

#define AMOUNT "{ amount currencyCode } "

static const char gql_payments[] =
    "query EcxPayments { owner: shopifyPaymentsAccount { id } }";

/* The index knows no other time of a payout than that of its issue. */
static const char gql_payouts[] =
    "query EcxPayouts($q: String, $first: Int!, $after: String) { "
    "owner: shopifyPaymentsAccount { "
    "list: payouts(first: $first, after: $after, query: $q, "
    "sortKey: ISSUED_AT) { " PAGE_INFO "nodes { id legacyResourceId "
    "updatedAt: issuedAt status transactionType externalTraceId net " AMOUNT
    "} } } }";

static const char gql_payout_ids[] =
    "query EcxPayoutIds($q: String, $first: Int!, $after: String) { "
    "owner: shopifyPaymentsAccount { "
    "list: payouts(first: $first, after: $after, query: $q, "
    "sortKey: ISSUED_AT) { " PAGE_INFO "nodes { id } } } }";

/* Without the transfer to the bank, which is the payout itself. */
static const char gql_entries[] =
    "query EcxEntries($q: String, $first: Int!, $after: String) { "
    "owner: shopifyPaymentsAccount { "
    "list: balanceTransactions(first: $first, after: $after, query: $q, "
    "hideTransfers: true, sortKey: ID) { " PAGE_INFO "nodes { id type "
    "sourceType transactionDate amount " AMOUNT "fee " AMOUNT "net " AMOUNT
    "associatedOrder { id name } associatedPayout { id } } } } }";

#endif
