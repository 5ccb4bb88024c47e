# synthetic: An answer of 200 whose form has an error is no success.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
> POST /jderest/v3/orchestrator/Enter%20Sales%20Order  {"Reference":"NL-1001","*":"*"}
< 200
	{"ServiceRequest1":{"fs_P4210_W4210A":{"title":"Sales Order Detail",
	   "data":{},
	   "errors":[
	    {"CODE":"0267","TITLE":"Error: Item Number Invalid",
	     "ERRORCONTROL":"89","DESC":"TS-RED-M is not in the branch"}],
	   "warnings":[]},
	  "currentApp":"P4210_W4210A","sysErrors":[]}}
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-none.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
stdout {"type":"Rejection","ref":"NL-1001","*":"*"}
stderr *Error: Item Number Invalid: TS-RED-M is not in the branch (HTTP 200)
exit 1
