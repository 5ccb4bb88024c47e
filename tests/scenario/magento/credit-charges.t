# A fixed product tax and a wrapping are credited as what they were charged as.
# The members are those of the contract, that the total has them is from the source.
$ ecx-fetch-orders --id 1014 shop | made
> GET /rest/all/V1/orders?*
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"complete",
	"updated_at":"2026-11-20 11:01:00",{{mugs_wrapped}},
	"items":[{"qty_shipped":2,"base_weee_tax_applied_row_amnt":2,{{mug}}}]}],"total_count":1}
$ ecx-fetch-changes --since 2026-11-20T11:00:00Z shop
> GET /rest/all/V1/orders?*&searchCriteria[filterGroups][0][filters][0][value]=2026-11-20 11:00:00
< 200 {"items":[{"entity_id":14,"increment_id":"1014","state":"complete",
	"updated_at":"2026-11-20 11:30:00",{{mugs_wrapped}},"base_total_refunded":16.73,
	"items":[{"qty_shipped":2,"base_weee_tax_applied_row_amnt":2,"qty_refunded":1,{{mug}}}]}],
	"total_count":1}
> GET /rest/all/V1/creditmemos?*&searchCriteria[filterGroups][0][filters][0][value]=14
< 200 {"items":[{"entity_id":71,"state":2,"created_at":"2026-11-20 11:15:00",
	"base_grand_total":16.73,
	"extension_attributes":{"gw_base_price":"3","gw_base_tax_amount":"0.63"},
	"items":[{"order_item_id":40,"qty":1,"base_row_total":10,"base_tax_amount":2.1,
	"base_weee_tax_applied_row_amnt":1}]}],"total_count":1}
stdout {"type":"CreditNote","identifier":"NL-1014-R1","creditNoteLine":[
	{"lineExtensionAmount":"10.00","taxSubtotal":[{"taxAmount":"2.10","*":"*"}],"*":"*"}],
	"allowanceCharge":[{"chargeIndicator":true,"allowanceChargeReasonCode":"weee",
	 "allowanceChargeReason":"Fixed product tax","amount":"1.00"},
	{"chargeIndicator":true,"allowanceChargeReasonCode":"gift_wrap","amount":"3.00",
	 "taxSubtotal":[{"taxAmount":"0.63","*":"*"}],"*":"*"}],"taxTotal":{"taxAmount":"2.73"},
	"legalMonetaryTotal":{"taxInclusiveAmount":"16.73","prepaidAmount":"16.73",
	 "payableAmount":"0.00","*":"*"},"*":"*"}
stdout {"type":"Checkpoint","kind":"change","*":"*"}
