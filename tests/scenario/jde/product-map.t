# synthetic: Columns of a map of the site are asked for.
conf product_map = {{dir}}/product.map
$ ecx-product-pull jde
> POST /jderest/v2/dataservice
	{"targetName":"F4101",
	 "returnControlIDs":"F4101.ITM|F4101.LITM|F4101.STKT|F4101.UPMJ|F4101.SRTX|F4101.CYCL",
	 "*":"*"}
< 200
	{"fs_DATABROWSE_F4101":{"title":"Data Browser - F4101",
	  "data":{"gridData":{"columns":{},
	    "rowset":[
	     {"F4101_ITM":1,"F4101_LITM":"A","F4101_SRTX":"BIKE",
	      "F4101_CYCL":"20261120"}],
	    "summary":{"records":1,"moreRecords":false}}},
	  "errors":[],"warnings":[]},
	 "stackId":1,"stateId":1,"rid":"a1","currentApp":"DATABROWSE_F4101",
	 "timeStamp":"2026-11-20:10.52.44","sysErrors":[]}
stdout {"sku":"A","name":"BIKE","additionalProperty":[{"value":"2026-11-20"}],"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
