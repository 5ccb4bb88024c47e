# synthetic: Stock of Field Service comes by location, and may be on two pages.
conf stock_object = ProductItem
conf stock_sku = Product2.StockKeepingUnit
conf stock_quantity = QuantityOnHand
conf stock_place = Location.Name
conf stock_where = Location.IsInventoryLocation = true
conf page = 200
$ ecx-stock-pull sf
> GET {{query}}
	?q=SELECT Id, Product2.StockKeepingUnit, QuantityOnHand, Location.Name \
	 FROM ProductItem WHERE Product2.StockKeepingUnit != null \
	 AND QuantityOnHand != null AND (Location.IsInventoryLocation = true) \
	 ORDER BY Product2.StockKeepingUnit, Location.Name, Id
>: Sforce-Query-Options: batchSize=200
< 200
	{"totalSize":4,"done":false,
	 "nextRecordsUrl":"/services/data/v67.0/query/01gQy00000Ab1XYIAZ-2000",
	 "records":[
	  {"attributes":{"type":"ProductItem",
	    "url":"/services/data/v67.0/sobjects/ProductItem/0Sx1"},"Id":"0Sx1",
	   "Product2":{"attributes":{"type":"Product2",
	     "url":"/services/data/v67.0/sobjects/Product2/01t"},
	    "StockKeepingUnit":"MUG"},
	   "Location":{"attributes":{"type":"Location",
	     "url":"/services/data/v67.0/sobjects/Location/131"},"Name":"AMS"},
	   "QuantityOnHand":3.0},
	  {"attributes":{"type":"ProductItem",
	    "url":"/services/data/v67.0/sobjects/ProductItem/0Sx2"},"Id":"0Sx2",
	   "Product2":{"attributes":{"type":"Product2",
	     "url":"/services/data/v67.0/sobjects/Product2/01t"},
	    "StockKeepingUnit":"TS-RED-M"},
	   "Location":{"attributes":{"type":"Location",
	     "url":"/services/data/v67.0/sobjects/Location/131"},"Name":"AMS"},
	   "QuantityOnHand":5.0}]}
> GET /services/data/v67.0/query/01gQy00000Ab1XYIAZ-2000
< 200
	{"totalSize":4,"done":true,
	 "records":[
	  {"attributes":{"type":"ProductItem",
	    "url":"/services/data/v67.0/sobjects/ProductItem/0Sx3"},"Id":"0Sx3",
	   "Product2":{"attributes":{"type":"Product2",
	     "url":"/services/data/v67.0/sobjects/Product2/01t"},
	    "StockKeepingUnit":"TS-RED-M"},
	   "Location":{"attributes":{"type":"Location",
	     "url":"/services/data/v67.0/sobjects/Location/131"},"Name":"AMS"},
	   "QuantityOnHand":4.0},
	  {"attributes":{"type":"ProductItem",
	    "url":"/services/data/v67.0/sobjects/ProductItem/0Sx4"},"Id":"0Sx4",
	   "Product2":{"attributes":{"type":"Product2",
	     "url":"/services/data/v67.0/sobjects/Product2/01t"},
	    "StockKeepingUnit":"TS-RED-M"},
	   "Location":{"attributes":{"type":"Location",
	     "url":"/services/data/v67.0/sobjects/Location/131"},"Name":"RTM"},
	   "QuantityOnHand":1.0}]}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"AMS","inventoryLevel":"3","*":"*"}
stdout {"type":"Stock","sku":"TS-RED-M","availableAtOrFrom":"AMS","inventoryLevel":"9","*":"*"}
stdout {"type":"Stock","sku":"TS-RED-M","availableAtOrFrom":"RTM","inventoryLevel":"1","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
