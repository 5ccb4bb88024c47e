# synthetic: Prices are base prices that hold today, for everybody.
# A price of the branch comes before a common one, and the later of two counts.
conf price_branch = 30
$ ecx-price-pull jde
> POST /jderest/v2/dataservice
	{"targetName":"F4106",
	 "returnControlIDs":"F4106.ITM|F4106.LITM|F4106.MCU|F4106.AN8|F4106.\
	  UPRC|F4106.CRCD|F4106.UOM|F4106.EFTJ|F4106.EXDJ",
	 "query":{"autoFind":true,"matchType":"MATCH_ALL",
	  "condition":[
	   {"controlId":"F4106.EXDJ","operator":"GREATER_EQUAL",
	    "value":[{"content":"11/20/2026","specialValueId":"LITERAL"}]}]},
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F4106":{"title":"Data Browser - F4106",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4106_ITM":1,"F4106_LITM":"A","F4106_MCU":"            ",
	      "F4106_AN8":0,"F4106_UPRC":5,"F4106_CRCD":"EUR","F4106_UOM":"EA",
	      "F4106_EFTJ":"20260101","F4106_EXDJ":"20261231"},
	     {"F4106_ITM":1,"F4106_LITM":"A","F4106_MCU":"          30",
	      "F4106_AN8":0,"F4106_UPRC":"4.5","F4106_CRCD":"EUR",
	      "F4106_UOM":"EA","F4106_EFTJ":"20260101","F4106_EXDJ":"20261231"},
	     {"F4106_ITM":1,"F4106_LITM":"A","F4106_MCU":"          40",
	      "F4106_AN8":0,"F4106_UPRC":3,"F4106_CRCD":"EUR","F4106_UOM":"EA",
	      "F4106_EFTJ":"20260101","F4106_EXDJ":"20261231"},
	     {"F4106_ITM":1,"F4106_LITM":"A","F4106_MCU":"            ",
	      "F4106_AN8":4242,"F4106_UPRC":2,"F4106_CRCD":"EUR",
	      "F4106_UOM":"EA","F4106_EFTJ":"20260101","F4106_EXDJ":"20261231"},
	     {"F4106_ITM":2,"F4106_LITM":"B","F4106_MCU":"            ",
	      "F4106_AN8":0,"F4106_UPRC":7,"F4106_CRCD":"EUR","F4106_UOM":"EA",
	      "F4106_EFTJ":"20261201","F4106_EXDJ":"20261231"},
	     {"F4106_ITM":3,"F4106_LITM":"C","F4106_MCU":"            ",
	      "F4106_AN8":0,"F4106_UPRC":8,"F4106_CRCD":"EUR","F4106_UOM":"EA",
	      "F4106_EFTJ":"20260101","F4106_EXDJ":"20261231"},
	     {"F4106_ITM":3,"F4106_LITM":"C","F4106_MCU":"            ",
	      "F4106_AN8":0,"F4106_UPRC":"9.25","F4106_CRCD":"EUR",
	      "F4106_UOM":"EA","F4106_EFTJ":"20261101","F4106_EXDJ":"20261231"},
	     {"F4106_ITM":3,"F4106_LITM":"C","F4106_MCU":"            ",
	      "F4106_AN8":0,"F4106_UPRC":10,"F4106_CRCD":"USD","F4106_UOM":"EA",
	      "F4106_EFTJ":"20260101","F4106_EXDJ":"20261231"}],
	    "summary":{"records":8,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4106",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout
	{"type":"Price","sku":"A","price":"4.5","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"validFrom":"2026-01-01",
	 "validThrough":"2026-12-31","*":"*"}
stdout {"sku":"C","price":"9.25","priceCurrency":"EUR","*":"*"}
stdout {"sku":"C","price":"10","priceCurrency":"USD","*":"*"}
stdout {"type":"Checkpoint","cursor":"all","*":"*"}
