# Lines are numbered by age and id, in any order that they come.
# Tax that was rounded for the whole order is that of one of them.
$ ecx-fetch-orders --id 7 shop | tee {{tmp}}/seen | ecx-map erp | jq -c .type
> POST /admin-api
	{"operationName":"Orders","*":"*"}
< 200  @whole.json
stdout "Order"
$ jq -c '.orderedItem[] | [.orderItemNumber, .id, .taxSubtotal[0].taxAmount]' {{tmp}}/seen
stdout ["1","13","0.23"]
stdout ["2","2","0.22"]
stdout ["3","11","0.22"]
