# A shipment that cannot be read is refused alone; the others come.
# The answers are supposed: those of the list, with one of them damaged.
$ ecx-push-erp jde
stdin @order.json
> POST /jderest/v2/dataservice  @ask-order.json
< 200  @order-found.json
stdout {"type":"Receipt","*":"*"}
$ ecx-fulfill-check jde
> POST /jderest/v2/dataservice
	{"targetName":"F4201",
	 "returnControlIDs":"F4201.DOCO|F4201.DCTO|F4201.KCOO|F4201.VR01",
	 "*":"*"}
< 200  @order-found.json
> POST /jderest/v2/dataservice  @ask-order-history.json
< 200  @order-history-none.json
> POST /jderest/v2/dataservice
	{"targetName":"F4211",
	 "returnControlIDs":"F4211.DOCO|F4211.LNID|F4211.LNTY|F4211.SOQS|F4211.\
	  LTTR|F4211.NXTR|F4211.ADDJ|F4211.CARS|F4211.SHPN|F4211.LITM|F4211.\
	  VR02",
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F4211":{"data":{"gridData":{"rowset":[
	  {"F4211_DOCO":4711,"F4211_LNID":1,"F4211_LNTY":"S ","F4211_SOQS":1,"F4211_LTTR":"560",
	   "F4211_NXTR":"580","F4211_ADDJ":"20261119","F4211_CARS":5001,"F4211_SHPN":7001,
	   "F4211_LITM":"A","F4211_VR02":"1"},
	  {"F4211_DOCO":4711,"F4211_LNID":2,"F4211_LNTY":"S ","F4211_SOQS":"one",
	   "F4211_LTTR":"560","F4211_NXTR":"580","F4211_ADDJ":"20261119","F4211_CARS":5001,
	   "F4211_SHPN":7002,"F4211_LITM":"B","F4211_VR02":"2"},
	  {"F4211_DOCO":4711,"F4211_LNID":3,"F4211_LNTY":"S ","F4211_SOQS":1,"F4211_LTTR":"560",
	   "F4211_NXTR":"580","F4211_ADDJ":"20261119","F4211_CARS":5001,"F4211_SHPN":7003,
	   "F4211_LITM":"C","F4211_VR02":"3"},
	  {"F4211_DOCO":4711,"F4211_LNID":4,"F4211_LNTY":"S ","F4211_SOQS":1,"F4211_LTTR":"560",
	   "F4211_NXTR":"580","F4211_ADDJ":"20261119","F4211_CARS":5001,"F4211_SHPN":7004,
	   "F4211_LITM":"D\u0000","F4211_VR02":"4"}]}}},
	 "sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F42119","*":"*"}
< 200  @lines-history-none.json
> POST /jderest/v2/dataservice  @ask-carrier.json
< 200  @carrier-found.json
stdout {"type":"Rejection","code":"unreadable","ref":"NL-1001","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Fulfillment",
	"ref":"NL-1001","identifier":"7004","id":"7004","*":"*"},"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"7001",
	"itemShipped":[{"orderItemNumber":"1","sku":"A","deliveredQuantity":"1"}],
	"complete":false,"*":"*"}
stdout
	{"type":"Fulfillment","ref":"NL-1001","identifier":"7003",
	"itemShipped":[{"orderItemNumber":"3","sku":"C","deliveredQuantity":"1"}],
	"complete":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-fulfill-check: jde: fulfillment NL-1001/7002: jde-fulfillment.map:16: quantity: required, but ecx.lines.0.quantity is absent
stderr ecx-fulfill-check: jde: fulfillment NL-1001/7004: not valid JSON: \u0000 at F4211_LITM; *
exit 1
