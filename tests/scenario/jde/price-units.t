# synthetic: Each unit has its price; two prices of one unit are not guessed.
conf currency = CHF
$ ecx-price-pull jde
> POST /jderest/v2/dataservice
	{"targetName":"F4106","*":"*"}
< 200
	{"fs_DATABROWSE_F4106":{"title":"Data Browser - F4106",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4106_ITM":1,"F4106_LITM":"A","F4106_MCU":" ","F4106_AN8":0,
	      "F4106_UPRC":5,"F4106_CRCD":" ","F4106_UOM":"EA",
	      "F4106_EFTJ":"20260101","F4106_EXDJ":"20261231"},
	     {"F4106_ITM":1,"F4106_LITM":"A","F4106_MCU":" ","F4106_AN8":0,
	      "F4106_UPRC":50,"F4106_CRCD":" ","F4106_UOM":"BX",
	      "F4106_EFTJ":"20260601","F4106_EXDJ":"20261231"},
	     {"F4106_ITM":2,"F4106_LITM":"B","F4106_MCU":" ","F4106_AN8":0,
	      "F4106_UPRC":7,"F4106_CRCD":" ","F4106_UOM":"EA",
	      "F4106_EFTJ":"20260101","F4106_EXDJ":"20261231"},
	     {"F4106_ITM":2,"F4106_LITM":"B","F4106_MCU":" ","F4106_AN8":0,
	      "F4106_UPRC":6,"F4106_CRCD":" ","F4106_UOM":"EA",
	      "F4106_EFTJ":"20260101","F4106_EXDJ":"20261231"},
	     {"F4106_ITM":3,"F4106_LITM":"C","F4106_MCU":" ","F4106_AN8":0,
	      "F4106_UPRC":8,"F4106_CRCD":" ","F4106_UOM":"EA",
	      "F4106_EFTJ":"20260101","F4106_EXDJ":"20261231"},
	     {"F4106_ITM":3,"F4106_LITM":"C","F4106_MCU":" ","F4106_AN8":0,
	      "F4106_UPRC":8.00,"F4106_CRCD":" ","F4106_UOM":"EA",
	      "F4106_EFTJ":"20260101","F4106_EXDJ":"20261231"}],
	    "summary":{"records":6,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4106",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"Price","sku":"A","price":"5","eligibleQuantity":{"unitCode":"EA"},"*":"*"}
stdout {"type":"Price","sku":"A","price":"50","eligibleQuantity":{"unitCode":"BX"},"*":"*"}
stdout {"type":"Rejection","*":"*"}
stdout {"type":"Price","sku":"C","price":"8","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
stderr *price B: the item has several prices of a unit today, for everybody
exit 1
