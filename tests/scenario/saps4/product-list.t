# Products have names in the language of the section.
# Those to be deleted are left out.
$ ecx-product-pull s4
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_Product
	?$expand=to_Description&$orderby=LastChangeDateTime,Product&$top=500&$format=json
< 200
	{"d":{"results":[
	   {"Product":"MUG","ProductStandardID":"8712345678906",
	    "ProductGroup":"L001","Brand":"","CrossPlantConfigurableProduct":"",
	    "ProductManufacturerNumber":"","IsMarkedForDeletion":false,
	    "LastChangeDateTime":"/Date(1763632800000+0000)/",
	    "to_Description":{"results":[
	      {"Product":"MUG","Language":"DE","ProductDescription":"Becher"},
	      {"Product":"MUG","Language":"EN","ProductDescription":"Mug"}]}},
	   {"Product":"OLD","ProductStandardID":"8712345678906",
	    "ProductGroup":"L001","Brand":"","CrossPlantConfigurableProduct":"",
	    "ProductManufacturerNumber":"","IsMarkedForDeletion":true,
	    "LastChangeDateTime":"/Date(1763632801000+0000)/",
	    "to_Description":{"results":[
	      {"Product":"OLD","Language":"DE","ProductDescription":"Becher"},
	      {"Product":"OLD","Language":"EN","ProductDescription":"Mug"}]}}]}}
stdout
	{"type":"Product","id":"*","sku":"MUG","gtin":"8712345678906",
	 "name":"Mug","category":"L001","dateModified":"2025-11-20T10:00:00Z",
	 "*":"*"}
stdout {"type":"Checkpoint","cursor":"2025-11-20T10:00:01Z","*":"*"}
