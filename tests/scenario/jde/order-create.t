# synthetic: An order is looked up in both tables, created, and read back.
# An orchestration creates it; the look-ups are by reference.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice
	{"targetName":"F4201","targetType":"table","dataServiceType":"BROWSE",
	 "outputType":"GRID_DATA","findOnEntry":"TRUE","maxPageSize":"500",
	 "returnControlIDs":"F4201.DOCO|F4201.DCTO|F4201.KCOO|F4201.HOLD|F4201.OTOT|F4201.CRRM|F4201.VR01",
	 "query":{"autoFind":true,"matchType":"MATCH_ALL",
	  "condition":[
	   {"controlId":"F4201.DCTO","operator":"EQUAL",
	    "value":[{"content":"SO","specialValueId":"LITERAL"}]},
	   {"controlId":"F4201.KCOO","operator":"EQUAL",
	    "value":[{"content":"00200","specialValueId":"LITERAL"}]},
	   {"controlId":"F4201.VR01","operator":"EQUAL",
	    "value":[{"content":"NL-1001","specialValueId":"LITERAL"}]}]},
	 "aggregation":{"orderBy":[{"column":"F4201.DOCO","direction":"ASC"}]}}
>: Authorization: Basic RUNYOm1hcGxlLW90dGVy
>: jde-AIS-Auth-Device: ecx
>: jde-AIS-Auth-Environment: JPD920
>: jde-AIS-Auth-Role: *ALL
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order
	{"Reference":"NL-1001","Business Unit":"30","Customer Number":"4242",
	"Order Type":"SO","Order Date":"2026-11-20","Currency":"EUR",
	"Ship To Name":"Ada Byron","Ship To Address 1":"Dam 1",
	"Ship To Postal Code":"1012 JS","Ship To City":"Amsterdam",
	"Ship To Country":"NL","Item List":[
	{"Line Reference":"1","Item Number":"TS-RED-M","Quantity Ordered":2,
	"Extended Price":32.98},
	{"Item Number":"FREIGHT","Quantity Ordered":1,"Unit Price":4.09},
	{"Item Number":"DISCOUNT","Quantity Ordered":-1,"Unit Price":2}]}
< 200
	{"Order Number":4711,"jde__status":"SUCCESS","jde__simpleMessage":"",
	 "jde__serverExecutionSeconds":1.2}
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-found.json
stdout {"type":"Receipt","ref":"NL-1001","id":"4711 SO 00200","number":"4711","*":"*"}
