# A price that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
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
	  {"F4106_ITM":1,"F4106_LITM":"CUP","F4106_MCU":"            ","F4106_AN8":0,
	   "F4106_UPRC":5,"F4106_CRCD":"EUR","F4106_UOM":"EA","F4106_EFTJ":"20260101",
	   "F4106_EXDJ":"20261231"},
	  {"F4106_ITM":2,"F4106_LITM":"MUG","F4106_MCU":"            ","F4106_AN8":0,
	   "F4106_UPRC":18446744073709551616,"F4106_CRCD":"EUR","F4106_UOM":"EA",
	   "F4106_EFTJ":"20260101","F4106_EXDJ":"20261231"},
	  "PAN",
	  {"F4106_ITM":3,"F4106_LITM":"PEN","F4106_MCU":"            ","F4106_AN8":0,
	   "F4106_UPRC":"dear","F4106_CRCD":"EUR","F4106_UOM":"EA","F4106_EFTJ":"20260101",
	   "F4106_EXDJ":"20261231"},
	  {"F4106_ITM":4,"F4106_LITM":"TS","F4106_MCU":"            ","F4106_AN8":0,
	   "F4106_UPRC":5,"F4106_CRCD":"EUR","F4106_UOM":"EA","F4106_EFTJ":"20260101",
	   "F4106_EXDJ":"20261231"}],
	    "summary":{"records":8,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4106",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout {"type":"Price","sku":"CUP","price":"5","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","*":"*"}
stdout {"type":"Price","sku":"TS","price":"5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-price-pull: jde: the row has no F4106_ITM
stderr ecx-price-pull: jde: price MUG: not valid JSON: number out of range at F4106_UPRC; and jde-price.map:6: F4106_UPRC: decimal: '18446744073709551616' has 20 digits before the point
stderr ecx-price-pull: jde: price PEN: jde-price.map:6: F4106_UPRC: decimal: 'dear' is not a decimal number
exit 1
