# Changes since the last run are read with ten minutes of overlap.
$ ecx-product-pull s4 | ecx-product-push shop >/dev/null
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
	      {"Product":"MUG","Language":"EN","ProductDescription":"Mug"}]}}]}}
$ ecx-product-pull s4
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_Product
	?$filter=LastChangeDateTime ge datetimeoffset'2025-11-20T09:50:00Z'
	&$expand=to_Description&$orderby=LastChangeDateTime,Product&$top=500
	&$format=json
< 200
	{"d":{"results":[
	   {"Product":"CUP","ProductStandardID":"8712345678906",
	    "ProductGroup":"L001","Brand":"","CrossPlantConfigurableProduct":"",
	    "ProductManufacturerNumber":"","IsMarkedForDeletion":false,
	    "LastChangeDateTime":"/Date(1763632860000+0000)/",
	    "to_Description":{"results":[
	      {"Product":"CUP","Language":"DE","ProductDescription":"Becher"},
	      {"Product":"CUP","Language":"EN","ProductDescription":"Mug"}]}}]}}
stdout {"type":"Product","sku":"CUP","*":"*"}
stdout {"type":"Checkpoint","cursor":"2025-11-20T10:01:00Z","*":"*"}
