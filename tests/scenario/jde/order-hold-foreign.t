# synthetic: The total of an order in a foreign currency is not known: it stays held.
# Somebody takes the hold off; then it has its receipt.
conf total_differs = hold
conf hold_block = WB
$ ecx-push-erp jde
stdin @order.json
> POST {{data}}  @ask-order.json
< 200  @order-none.json
> POST {{data}}  @ask-order-history.json
< 200  @order-history-none.json
> POST {{enter}}  {"Reference":"NL-1001","Hold Code":"WB","*":"*"}
< 200  {"Order Number":4711,"jde__status":"SUCCESS"}
> POST {{data}}  @ask-order.json
< 200
	{"fs_DATABROWSE_F4201":{"title":"Data Browser - F4201","data":{"gridData":{"columns":{},"rowset":[
	 {"F4201_DOCO":4711,"F4201_DCTO":"SO","F4201_KCOO":"00200",
	  "F4201_HOLD":"WB","F4201_OTOT":35.07,"F4201_CRRM":"F",
	  "F4201_VR01":"NL-1001"}],
	  "summary":{"records":1,"moreRecords":false}}},"errors":[],"warnings":[]},
	 "sysErrors":[]}
stderr *it is 4711 there and held by 'WB': its total there is not known; deferred until *
exit 75
$ ecx-push-erp jde
stdin @order.json
> POST {{data}}  @ask-order.json
< 200  @order-found.json
stdout {"type":"Receipt","ref":"NL-1001","existed":true,"*":"*"}
