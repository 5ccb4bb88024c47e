# Tax in prices is subtracted from lines and shipping.
# An order discount is shared among the lines, and free shipping is no charge.
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
	 "displayFulfillmentStatus":"UNFULFILLED","currencyCode":"EUR",
	 "taxesIncluded":true,
	 "currentTotalPriceSet":{"shopMoney":{"amount":"41.15"}},
	 "currentTotalTaxSet":{"shopMoney":{"amount":"6.15"}},
	 "netPaymentSet":{"shopMoney":{"amount":"41.15"}},
	 "shippingLines":{"nodes":[{"title":"Free","code":"free",
	 "discountedPriceSet":{"shopMoney":{"amount":"0.0"}},
	 "currentDiscountedPriceSet":{"shopMoney":{"amount":"0.0"}},
	 "taxLines":[]}]},
	 "transactions":[{"id":"gid://shopify/OrderTransaction/9",
	 "kind":"SALE","status":"SUCCESS","gateway":"gift_card",
	 "paymentId":null,"amountSet":{"shopMoney":{"amount":"20.0"}}},
	 {"id":"gid://shopify/OrderTransaction/10","kind":"SALE",
	 "status":"FAILURE","gateway":"visa","paymentId":"p1",
	 "amountSet":{"shopMoney":{"amount":"21.15"}}},
	 {"id":"gid://shopify/OrderTransaction/11","kind":"SALE",
	 "status":"SUCCESS","gateway":"visa","paymentId":"p2",
	 "amountSet":{"shopMoney":{"amount":"21.15"}}}],
	 "lineItems":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/LineItem/11","sku":"A","name":"A",
	 "quantity":3,"currentQuantity":3,"variant":null,
	 "originalUnitPriceSet":{"shopMoney":{"amount":"12.10"}},
	 "taxLines":[{"title":"NL VAT","rate":0.21,
	 "priceSet":{"shopMoney":{"amount":"5.25"}}}],
	 "discountAllocations":[{"allocatedAmountSet":{"shopMoney":{"amount":"6.05"}},
	 "discountApplication":{"index":0,"title":"Fall sale"}}]},
	 {"id":"gid://shopify/LineItem/12","sku":"B","name":"B","quantity":1,
	 "currentQuantity":1,"variant":null,
	 "originalUnitPriceSet":{"shopMoney":{"amount":"10.90"}},
	 "taxLines":[{"title":"NL VAT","rate":0.09,
	 "priceSet":{"shopMoney":{"amount":"0.9"}}}],
	 "discountAllocations":[]}]}}}}
stdout
	{"type":"Order","valueAddedTaxIncluded":true,
	 "orderedItem":[{"sku":"A","price":"12.10",
	 "lineExtensionAmount":"25.00",
	 "allowanceCharge":[{"chargeIndicator":false,
	 "allowanceChargeReason":"Fall sale","amount":"6.05"}],
	 "taxSubtotal":[{"percent":"21","taxAmount":"5.25","*":"*"}],"*":"*"},
	 {"sku":"B","lineExtensionAmount":"10.00",
	 "taxSubtotal":[{"percent":"9","taxAmount":"0.90","*":"*"}],"*":"*"}],
	 "taxTotal":{"taxAmount":"6.15"},
	 "anticipatedMonetaryTotal":{"lineExtensionAmount":"35.00",
	 "chargeTotalAmount":"0.00","taxExclusiveAmount":"35.00",
	 "taxInclusiveAmount":"41.15","prepaidAmount":"41.15",
	 "payableAmount":"0.00"},"payment":[{"paymentMethod":"gift_card",
	 "identifier":"gid://shopify/OrderTransaction/9","amount":"20.00",
	 "currency":"EUR"},
	 {"paymentMethod":"visa","identifier":"p2","amount":"21.15",
	 "currency":"EUR"}],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
