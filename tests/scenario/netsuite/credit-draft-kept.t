# What was kept is a line with a price below zero.
# The transformation and its members are those of the help; the answers are supposed.
$ ecx-push-erp ns
stdin @two-lines.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'SalesOrd' AND t.externalid = 'NL-1001' ORDER BY t.id"}
< 200  @two-found.json
stdout {"type":"Receipt","*":"*"}
$ jq -c '.allowanceCharge = [{chargeIndicator: false,
	allowanceChargeReasonCode: "restocking_fee", allowanceChargeReason: "Fee", amount: "4.00",
	taxSubtotal: [{taxAmount: "0.84", percent: "21"}]}]
	| .taxTotal.taxAmount = "3.36" | .legalMonetaryTotal = {taxExclusiveAmount: "16.00", taxInclusiveAmount: "19.36"}' {{dir}}/credit.json \
	| ecx-push-erp ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'RtnAuth' AND t.externalid = 'NL-1001-R1' ORDER BY t.id"}
< 200  {"hasMore":false,"items":[]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_states}} WHERE t.type = 'SalesOrd' AND t.id IN (70687326) ORDER BY t.id"}
< 200
	{"hasMore":false,"items":[
	 {"id":"70687326","tranid":"SO1042","externalid":"NL-1001",
	  "type":"SalesOrd","status":"G","trandate":"2026-11-20","foreigntotal":"64.13"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_follows}} AND l.previousdoc IN (70687326) \
	 ORDER BY l.previousdoc, f.id"}
< 200
	{"hasMore":false,"items":[
	 {"so":"70687326","id":"11","tranid":"INV11","type":"CustInvc","status":"A",
	  "trandate":"2026-11-20","foreigntotal":"64.13"},
	 {"so":"70687326","id":"12","tranid":"IF12","type":"ItemShip","status":"C",
	  "trandate":"2026-11-20"}]}
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_credits}} AND l.previousdoc IN (70687326, 11) \
	 ORDER BY l.previousdoc, f.id"}
< 200  {"hasMore":false,"items":[]}
> GET {{order}}?expandSubResources=true
< 200  @two-billed.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND i.itemid IN ('TS-RED-M', 'DISCOUNT', 'REFUND') ORDER BY i.id"}
< 200  @credit-items.json
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT id, symbol AS name FROM currency WHERE symbol IN ('EUR') ORDER BY id"}
< 200  @currency-found.json
> POST {{returns}}?replace=item
	{"externalId":"NL-1001-R1","orderStatus":{"id":"A"},"tranDate":"2026-11-20",
	"otherRefNum":"1001","memo":"damaged",
	"item":{"items":[{"orderLine":1,"item":{"id":"80"},"quantity":1,"rate":20,"price":{"id":"-1"},
	"description":"Shirt"},
	{"item":{"id":"82"},"rate":-4,"price":{"id":"-1"},"description":"Fee"}]}}
< 204
<: Location: https://1234567-sb1.suitetalk.api.netsuite.com/services/rest/record/v1/returnAuthorization/999
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} WHERE t.type = 'RtnAuth' AND t.externalid = 'NL-1001-R1' ORDER BY t.id"}
< 200  @credit-found.json
stdout {"type":"Receipt","*":"*"}
stderr *total there is 30.25, expected 19.36*
