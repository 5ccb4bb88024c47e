# synthetic: The probe looks for an order that is not there, then for one row.
# It asks in the way in which orders are looked up, and for one row of each
# kind.
$ ecx-probe jde
> POST /jderest/v2/dataservice
	{"targetName":"F4201",
	 "query":{"condition":[
	   {"controlId":"F4201.DCTO","operator":"EQUAL",
	    "value":[{"content":"SO","specialValueId":"LITERAL"}]},
	   {"controlId":"F4201.KCOO","operator":"EQUAL",
	    "value":[{"content":"00200","specialValueId":"LITERAL"}]},
	   {"controlId":"F4201.VR01","operator":"EQUAL",
	    "value":[{"content":"ECX-PROBE","specialValueId":"LITERAL"}]}],
	  "*":"*"},
	 "*":"*"}
< 200  @order-none.json
> POST /jderest/v2/dataservice
	{"targetName":"F42019",
	 "query":{"condition":[
	   {"controlId":"F42019.DCTO","operator":"EQUAL",
	    "value":[{"content":"SO","specialValueId":"LITERAL"}]},
	   {"controlId":"F42019.KCOO","operator":"EQUAL",
	    "value":[{"content":"00200","specialValueId":"LITERAL"}]},
	   {"controlId":"F42019.VR01","operator":"EQUAL",
	    "value":[{"content":"ECX-PROBE","specialValueId":"LITERAL"}]}],
	  "*":"*"},
	 "*":"*"}
< 200  @order-history-none.json
> POST /jderest/v2/dataservice
	{"targetName":"F4102","*":"*"}
< 200  @items-one.json
> POST /jderest/v2/dataservice  @ask-stock-item-1.json
< 200  @stock-item-1.json
> POST /jderest/v2/dataservice
	{"targetName":"F4101","*":"*"}
< 200
	{"fs_DATABROWSE_F4101":{"title":"Data Browser - F4101",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4101_ITM":1,"F4101_LITM":"A","F4101_STKT":"S",
	      "F4101_UPMJ":"20261119","F4101_DSC1":"a","F4101_DSC2":" ",
	      "F4101_SRP1":"ELE"}],
	    "summary":{"records":1,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4101",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
> POST /jderest/v2/dataservice
	{"targetName":"F4106","*":"*"}
< 200
	{"fs_DATABROWSE_F4106":{"title":"Data Browser - F4106",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4106_ITM":1,"F4106_LITM":"A","F4106_MCU":"            ",
	      "F4106_AN8":0,"F4106_UPRC":5,"F4106_CRCD":"EUR","F4106_UOM":"EA",
	      "F4106_EFTJ":"20260101","F4106_EXDJ":"20261231"}],
	    "summary":{"records":1,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4106",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout ...
