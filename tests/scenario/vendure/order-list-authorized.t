# An authorized order counts as paid when it is shipped.
# The order may be created.
$ ecx-fetch-orders --id 7 shop | tee {{tmp}}/seen | ecx-map erp | jq -c .type
> POST /admin-api
	{"operationName":"Orders","*":"*"}
< 200  @authorized.json
stdout "Order"
$ jq -c '[.orderStatus, .paymentStatus, .payment, \
	.anticipatedMonetaryTotal.prepaidAmount, \
	.anticipatedMonetaryTotal.payableAmount]' {{tmp}}/seen
stdout ["OrderInTransit","PaymentAutomaticallyApplied",[{
	"paymentMethod":"card","identifier":"tr_1","amount":"30.25",
	"currency":"EUR","paymentStatus":"PaymentAutomaticallyApplied"}],
	"0.00","30.25"]
