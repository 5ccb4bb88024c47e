# synthetic: Only some stocking types are products.
# The short item number is the SKU.
conf stocking_types = S P
conf sku = ITM
$ ecx-product-pull jde
> POST /jderest/v2/dataservice
	{"targetName":"F4101",
	 "returnControlIDs":"F4101.ITM|F4101.STKT|F4101.UPMJ|F4101.DSC1|F4101.DSC2|F4101.SRP1",
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F4101":{"title":"Data Browser - F4101",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4101_ITM":60003,"F4101_LITM":"A","F4101_STKT":"S",
	      "F4101_UPMJ":"20261119","F4101_DSC1":"a","F4101_DSC2":" ",
	      "F4101_SRP1":"ELE"},
	     {"F4101_ITM":60004,"F4101_LITM":"B","F4101_STKT":"O",
	      "F4101_UPMJ":"20261119","F4101_DSC1":"b","F4101_DSC2":" ",
	      "F4101_SRP1":"ELE"}],
	    "summary":{"records":2,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4101",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"sku":"60003","name":"a","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T00:00:00Z","*":"*"}
