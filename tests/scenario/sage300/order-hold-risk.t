# synthetic: An order that the store warns of is created on hold, and stays so.
conf risk = hold
$ jq -c '.risk = "investigate"' | ecx-push-erp s300
stdin @order.json
> GET {{oe}}?$filter=(OrderReference eq 'NL-1001')&$top=10
< 200  @orders-none.json
> POST {{oe}}  {"OrderReference":"NL-1001","OnHold":"Yes","*":"*"}
< 201  @order-held.json
stdout
	\{"type":"Receipt",*"id":"ORD000000000042",*\
	"note":"held by 'Yes': the store recommends to investigate it for its risk"}
stderr *held by 'Yes'*
