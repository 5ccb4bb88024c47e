# A payout has each charge, refund, chargeback, fee and reserve that it consists of.
# The answers are supposed, in the form of the schema; issuedAt is taken for the day of
# the bank in UTC. One that failed sent nothing: its entries are of a later one.
$ ecx-fetch-payouts --since 2026-11-18T00:00:00Z shop
> POST /admin/api/2026-10/graphql.json  {"operationName":"EcxPayments","query":"query EcxPayments*","variables":{}}
< 200  {"data":{"owner":{"id":"gid://shopify/ShopifyPaymentsAccount/1"}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxPayouts","query":"query EcxPayouts*",
	 "variables":{"q":"issued_at:>='2026-11-18T00:00:00Z'","first":50}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":"c1"},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsPayout/50","legacyResourceId":"50","updatedAt":"2026-11-19T00:00:00Z","status":"PAID","transactionType":"DEPOSIT","externalTraceId":"TRACE7",
	 "net":{"amount":"149.95","currencyCode":"EUR"}},
	 {"id":"gid://shopify/ShopifyPaymentsPayout/51","legacyResourceId":"51","updatedAt":"2026-11-20T00:00:00Z","status":"FAILED","transactionType":"DEPOSIT",
	 "externalTraceId":null,"net":{"amount":"3.00","currencyCode":"EUR"}}]}}}}
> POST /admin/api/2026-10/graphql.json
	{"operationName":"EcxEntries","query":"query EcxEntries*",
	 "variables":{"q":"payments_transfer_id:50","first":100}}
< 200
	{"data":{"owner":{"list":{"pageInfo":{"hasNextPage":false,"endCursor":null},
	 "nodes":[{"id":"gid://shopify/ShopifyPaymentsBalanceTransaction/1","type":"CHARGE","sourceType":"CHARGE","transactionDate":"2026-11-19T10:00:00Z","amount":{"amount":"61.95",
	 "currencyCode":"EUR"},"fee":{"amount":"2.05","currencyCode":"EUR"},"net":{"amount":"59.90","currencyCode":"EUR"},"associatedOrder":{"id":"gid://shopify/Order/1001",
	 "name":"#1001"},"associatedPayout":{"id":"gid://shopify/ShopifyPaymentsPayout/50"}},
	 {"id":"gid://shopify/ShopifyPaymentsBalanceTransaction/2","type":"REFUND","sourceType":"REFUND","transactionDate":"2026-11-19T10:00:00Z","amount":{"amount":"-19.95",
	 "currencyCode":"EUR"},"fee":{"amount":"0.00","currencyCode":"EUR"},"net":{"amount":"-19.95","currencyCode":"EUR"},"associatedOrder":{"id":"gid://shopify/Order/1002",
	 "name":"#1002"},"associatedPayout":{"id":"gid://shopify/ShopifyPaymentsPayout/50"}},
	 {"id":"gid://shopify/ShopifyPaymentsBalanceTransaction/3","type":"ADJUSTMENT","sourceType":"DISPUTE","transactionDate":"2026-11-19T10:00:00Z","amount":{"amount":"-12.00",
	 "currencyCode":"EUR"},"fee":{"amount":"15.00","currencyCode":"EUR"},"net":{"amount":"-27.00","currencyCode":"EUR"},"associatedOrder":{"id":"gid://shopify/Order/1003",
	 "name":"#1003"},"associatedPayout":{"id":"gid://shopify/ShopifyPaymentsPayout/50"}},
	 {"id":"gid://shopify/ShopifyPaymentsBalanceTransaction/4","type":"CHARGEBACK_FEE_REFUND","sourceType":"ADJUSTMENT","transactionDate":"2026-11-19T10:00:00Z",
	 "amount":{"amount":"15.00","currencyCode":"EUR"},"fee":{"amount":"0.00","currencyCode":"EUR"},"net":{"amount":"15.00","currencyCode":"EUR"},"associatedOrder":{"id":"gid://shopify/Order/1004",
	 "name":"#1004"},"associatedPayout":{"id":"gid://shopify/ShopifyPaymentsPayout/50"}},
	 {"id":"gid://shopify/ShopifyPaymentsBalanceTransaction/5","type":"RESERVED_FUNDS","sourceType":null,"transactionDate":"2026-11-19T10:00:00Z","amount":{"amount":"-5.00",
	 "currencyCode":"EUR"},"fee":{"amount":"0.00","currencyCode":"EUR"},"net":{"amount":"-5.00","currencyCode":"EUR"},"associatedOrder":null,"associatedPayout":{"id":"gid://shopify/ShopifyPaymentsPayout/50"}},
	 {"id":"gid://shopify/ShopifyPaymentsBalanceTransaction/6","type":"SHIPPING_LABEL","sourceType":null,"transactionDate":"2026-11-19T10:00:00Z","amount":{"amount":"-4.95",
	 "currencyCode":"EUR"},"fee":{"amount":"0.00","currencyCode":"EUR"},"net":{"amount":"-4.95","currencyCode":"EUR"},"associatedOrder":null,"associatedPayout":{"id":"gid://shopify/ShopifyPaymentsPayout/50"}},
	 {"id":"gid://shopify/ShopifyPaymentsBalanceTransaction/7","type":"TRANSFER_FAILURE","sourceType":"TRANSFER","transactionDate":"2026-11-19T10:00:00Z","amount":{"amount":"100.00",
	 "currencyCode":"EUR"},"fee":{"amount":"0.00","currencyCode":"EUR"},"net":{"amount":"100.00","currencyCode":"EUR"},"associatedOrder":null,"associatedPayout":{"id":"gid://shopify/ShopifyPaymentsPayout/50"}},
	 {"id":"gid://shopify/ShopifyPaymentsBalanceTransaction/8","type":"CHARGEBACK_HOLD_RELEASE","sourceType":"DISPUTE","transactionDate":"2026-11-19T10:00:00Z",
	 "amount":{"amount":"12.00","currencyCode":"EUR"},"fee":{"amount":"0.00","currencyCode":"EUR"},"net":{"amount":"12.00","currencyCode":"EUR"},"associatedOrder":{"id":"gid://shopify/Order/1003",
	 "name":"#1003"},"associatedPayout":{"id":"gid://shopify/ShopifyPaymentsPayout/50"}},
	 {"id":"gid://shopify/ShopifyPaymentsBalanceTransaction/9","type":"REFUND_FAILURE","sourceType":"REFUND","transactionDate":"2026-11-19T10:00:00Z","amount":{"amount":"19.95",
	 "currencyCode":"EUR"},"fee":{"amount":"0.00","currencyCode":"EUR"},"net":{"amount":"19.95","currencyCode":"EUR"},"associatedOrder":{"id":"gid://shopify/Order/1002",
	 "name":"#1002"},"associatedPayout":{"id":"gid://shopify/ShopifyPaymentsPayout/50"}}]}}}}
stdout
	{"type":"Payout","v":1,"source":"shop","id":"gid://shopify/ShopifyPaymentsPayout/50","ref":"NL-50","identifier":"50",
	 "dateModified":"2026-11-19T00:00:00Z","day":"2026-11-19","amount":"149.95","currency":"EUR","bankReference":"TRACE7",
	 "entry":[{"identifier":"1","kind":"charge","additionalType":"CHARGE","ref":"NL-1001","orderNumber":"1001","orderId":"gid://shopify/Order/1001",
	 "date":"2026-11-19T10:00:00Z","gross":"61.95","fee":"2.05","net":"59.90"},{"identifier":"2","kind":"refund","additionalType":"REFUND",
	 "ref":"NL-1002","orderNumber":"1002","orderId":"gid://shopify/Order/1002","date":"2026-11-19T10:00:00Z","gross":"-19.95",
	 "fee":"0.00","net":"-19.95"},{"identifier":"3","kind":"chargeback","additionalType":"ADJUSTMENT","ref":"NL-1003",
	 "orderNumber":"1003","orderId":"gid://shopify/Order/1003","date":"2026-11-19T10:00:00Z","gross":"-12.00","fee":"15.00",
	 "net":"-27.00"},{"identifier":"4","kind":"fee","additionalType":"CHARGEBACK_FEE_REFUND","ref":"NL-1004","orderNumber":"1004",
	 "orderId":"gid://shopify/Order/1004","date":"2026-11-19T10:00:00Z","gross":"15.00","fee":"0.00","net":"15.00"},
	 {"identifier":"5","kind":"reserve","additionalType":"RESERVED_FUNDS","date":"2026-11-19T10:00:00Z","gross":"-5.00",
	 "fee":"0.00","net":"-5.00"},{"identifier":"6","kind":"adjustment","additionalType":"SHIPPING_LABEL","date":"2026-11-19T10:00:00Z",
	 "gross":"-4.95","fee":"0.00","net":"-4.95"},{"identifier":"7","kind":"transfer","additionalType":"TRANSFER_FAILURE",
	 "date":"2026-11-19T10:00:00Z","gross":"100.00","fee":"0.00","net":"100.00"},{"identifier":"8","kind":"chargeback",
	 "additionalType":"CHARGEBACK_HOLD_RELEASE","ref":"NL-1003","orderNumber":"1003","orderId":"gid://shopify/Order/1003",
	 "date":"2026-11-19T10:00:00Z","gross":"12.00","fee":"0.00","net":"12.00"},{"identifier":"9","kind":"refund","additionalType":"REFUND_FAILURE",
	 "ref":"NL-1002","orderNumber":"1002","orderId":"gid://shopify/Order/1002","date":"2026-11-19T10:00:00Z","gross":"19.95",
	 "fee":"0.00","net":"19.95"}]}
stdout
	{"type":"Checkpoint","source":"shop","kind":"payout","flow":"erp","cursor":"2026-11-20T00:00:00Z","*":"*"}
