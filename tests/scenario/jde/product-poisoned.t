# A product with a value that JSON forbids is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-product-pull jde
> POST /jderest/v2/dataservice
	{"targetName":"F4101",
	 "returnControlIDs":"F4101.ITM|F4101.LITM|F4101.STKT|F4101.UPMJ|F4101.DSC1|F4101.DSC2|F4101.SRP1",
	 "query":{"autoFind":true,"matchType":"MATCH_ALL","condition":[
	   {"controlId":"F4101.ITM","operator":"GREATER",
	    "value":[{"content":"0","specialValueId":"LITERAL"}]}]},
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F4101":{"title":"Data Browser - F4101",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	  {"F4101_ITM":1,"F4101_LITM":"CUP","F4101_STKT":"S","F4101_UPMJ":"20261119",
	   "F4101_DSC1":"Mug                           ","F4101_DSC2":"White","F4101_SRP1":"ELE"},
	  {"F4101_ITM":2,"F4101_LITM":"MUG","F4101_STKT":"S","F4101_UPMJ":"20261119",
	   "F4101_DSC1":"M\u0000ug","F4101_DSC2":"White","F4101_SRP1":"ELE"},
	  "PAN",
	  {"F4101_ITM":3,"F4101_LITM":"PEN","F4101_STKT":"S","F4101_UPMJ":"soon",
	   "F4101_DSC1":"Mug                           ","F4101_DSC2":"White","F4101_SRP1":"ELE"},
	  {"F4101_ITM":4,"F4101_LITM":"PIN","F4101_STKT":"S","F4101_UPMJ":"20261119",
	   "F4101_DSC1":"\ud83d","F4101_DSC2":"White","F4101_SRP1":"ELE"},
	  {"F4101_ITM":5,"F4101_LITM":"TS","F4101_STKT":"S","F4101_UPMJ":"20261119",
	   "F4101_DSC1":"Mug                           ","F4101_DSC2":"White","F4101_SRP1":"ELE"}],
	    "summary":{"records":2,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4101",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout {"type":"Product","sku":"CUP","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Product","sku":"MUG",
	"id":"MUG","*":"*"},"*":"*"}
stdout {"type":"Product","sku":"PEN","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Product","sku":"PIN",
	"id":"PIN","*":"*"},"*":"*"}
stdout {"type":"Product","sku":"TS","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T00:00:00Z","*":"*"}
stderr ecx-product-pull: jde: the row has no F4101_ITM
stderr ecx-product-pull: jde: product MUG: not valid JSON: \u0000 at F4101_DSC1; *
stderr ecx-product-pull: jde: product PIN: not valid JSON: half of a surrogate pair at F4101_DSC1; *
exit 1
