# Three orders that were created, and what became of them: one is cancelled, one
# changed, of one a piece came back.
shop_and_erp 'changes_start = 2026-11-01T00:00:00Z'
orders 1 3 | drop "$W/shop/orders" a.jsonl
ecx-flow orders shop erp
{
	order 1 '.orderStatus = "OrderCancelled"'
	order 2 '.orderDelivery.deliveryAddress.streetAddress = "Dam 2"'
	echo '{"type":"CreditNote","v":1,"source":"shop","id":"r3","ref":"NL-3",' \
		'"identifier":"NL-3-R1","dateModified":"2026-11-20T11:00:00Z",' \
		'"issueDate":"2026-11-20","documentCurrencyCode":"EUR",' \
		'"creditNoteLine":[{"orderItemNumber":"2","sku":"MUG",' \
		'"creditedQuantity":"1","price":"5.50",' \
		'"lineExtensionAmount":"5.50"}],' \
		'"legalMonetaryTotal":{"taxInclusiveAmount":"5.50"}}'
} | drop "$W/shop/changes" a.jsonl
