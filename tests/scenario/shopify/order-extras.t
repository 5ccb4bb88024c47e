# Duties, fees and tips are charges.
# What the till rounds off is not left to pay.
$ ecx-fetch-orders --since 2026-11-20T09:00:00Z shop | ecx-map erp | jq -c 'del(.target, .native)'
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrders","query":"query EcxOrders*",
	 "variables":{"q":"updated_at:>='2026-11-20T09:00:00Z'","first":50}}
< 200
	{"data":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/Order/1",
	 "updatedAt":"2026-11-20T09:16:02Z","test":false}]}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxOrder","query":"query EcxOrder*",
	 "variables":{"id":"gid://shopify/Order/1"}}
< 200
	{"data":{"owner":{"id":"gid://shopify/Order/1","name":"#1001",
	 "createdAt":"2026-11-20T09:15:00Z","updatedAt":"2026-11-20T09:16:02Z",
	 "cancelledAt":null,"displayFinancialStatus":"PAID",
	 "displayFulfillmentStatus":"UNFULFILLED","currencyCode":"CAD",
	 "taxesIncluded":false,
	 "currentTotalPriceSet":{"shopMoney":{"amount":"15.13"}},
	 "currentTotalTaxSet":{"shopMoney":{"amount":"0.63"}},
	 "netPaymentSet":{"shopMoney":{"amount":"15.15"}},
	 "totalTipReceivedSet":{"shopMoney":{"amount":"1.9"}},
	 "additionalFees":[{"name":"Bag fee",
	 "price":{"shopMoney":{"amount":"0.6"}},"taxLines":[{"title":"GST",
	 "rate":0.05,"priceSet":{"shopMoney":{"amount":"0.03"}}}]}],
	 "totalCashRoundingAdjustment":{"paymentSet":{"shopMoney":{"amount":"0.02"}}},
	 "transactions":[{"id":"gid://shopify/OrderTransaction/9",
	 "kind":"SALE","status":"SUCCESS","gateway":"cash","paymentId":"p1",
	 "amountSet":{"shopMoney":{"amount":"20.0"}}},
	 {"id":"gid://shopify/OrderTransaction/10","kind":"CHANGE",
	 "status":"SUCCESS","gateway":"cash","paymentId":"p2",
	 "amountSet":{"shopMoney":{"amount":"4.85"}}}],
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A",
	 "quantity":1,"currentQuantity":1,"variant":null,
	 "originalUnitPriceSet":{"shopMoney":{"amount":"10.0"}},
	 "taxLines":[{"title":"GST","rate":0.05,
	 "priceSet":{"shopMoney":{"amount":"0.5"}}}],"discountAllocations":[],
	 "duties":[{"price":{"shopMoney":{"amount":"2.0"}},
	 "taxLines":[{"title":"GST","rate":0.05,
	 "priceSet":{"shopMoney":{"amount":"0.1"}}}]}]}]}}}}
stdout
	{"type":"Order","documentCurrencyCode":"CAD",
	 "allowanceCharge":[{"allowanceChargeReasonCode":"duties",
	 "amount":"2.00","taxSubtotal":[{"taxAmount":"0.10","*":"*"}],"*":"*"},
	 {"allowanceChargeReasonCode":"fee","allowanceChargeReason":"Bag fee",
	 "amount":"0.60","taxSubtotal":[{"taxAmount":"0.03","*":"*"}],"*":"*"},
	 {"chargeIndicator":true,"allowanceChargeReasonCode":"tip",
	 "allowanceChargeReason":"Tip","amount":"1.90"}],
	 "anticipatedMonetaryTotal":{"lineExtensionAmount":"10.00",
	 "chargeTotalAmount":"4.50","taxExclusiveAmount":"14.50",
	 "taxInclusiveAmount":"15.13","prepaidAmount":"15.15",
	 "payableRoundingAmount":"0.02","payableAmount":"0.00"},"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
