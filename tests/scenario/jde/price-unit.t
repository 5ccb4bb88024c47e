# synthetic: Prices may be those of one unit, in the currency of the company.
conf price_unit = EA
conf currency = CHF
$ ecx-price-pull jde
> POST /jderest/v2/dataservice
	{"targetName":"F4106","*":"*"}
< 200
	{"fs_DATABROWSE_F4106":{"title":"Data Browser - F4106",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4106_ITM":1,"F4106_LITM":"A","F4106_MCU":"            ",
	      "F4106_AN8":0,"F4106_UPRC":5,"F4106_CRCD":"   ","F4106_UOM":"EA",
	      "F4106_EFTJ":"20260101","F4106_EXDJ":"20261231"},
	     {"F4106_ITM":1,"F4106_LITM":"A","F4106_MCU":"            ",
	      "F4106_AN8":0,"F4106_UPRC":50,"F4106_CRCD":" ","F4106_UOM":"BX",
	      "F4106_EFTJ":"20260601","F4106_EXDJ":"20261231"}],
	    "summary":{"records":2,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4106",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"sku":"A","price":"5","priceCurrency":"CHF","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
