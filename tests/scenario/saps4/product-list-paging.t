# The next page begins at the last time seen.
# What was sent of that time is left out. What changes meanwhile moves to the
# end and leaves no gap.
conf page = 2
$ ecx-product-pull s4
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_Product
	?$expand=to_Description&$orderby=LastChangeDateTime,Product&$top=2&$format=json
< 200
	{"d":{"results":[
	   {"Product":"A","ProductStandardID":"8712345678906",
	    "ProductGroup":"L001","Brand":"","CrossPlantConfigurableProduct":"",
	    "ProductManufacturerNumber":"","IsMarkedForDeletion":false,
	    "LastChangeDateTime":null,
	    "to_Description":{"results":[
	      {"Product":"A","Language":"DE","ProductDescription":"Becher"},
	      {"Product":"A","Language":"EN","ProductDescription":"Mug"}]}},
	   {"Product":"B","ProductStandardID":"8712345678906",
	    "ProductGroup":"L001","Brand":"","CrossPlantConfigurableProduct":"",
	    "ProductManufacturerNumber":"","IsMarkedForDeletion":false,
	    "LastChangeDateTime":"/Date(1763632800000+0000)/",
	    "to_Description":{"results":[
	      {"Product":"B","Language":"DE","ProductDescription":"Becher"},
	      {"Product":"B","Language":"EN","ProductDescription":"Mug"}]}}]}}
stdout {"type":"Product","sku":"A","*":"*"}
stdout {"type":"Product","sku":"B","*":"*"}
stdout {"type":"Checkpoint","cursor":"2025-11-20T10:00:00Z","*":"*"}
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_Product
	?$filter=LastChangeDateTime ge datetimeoffset'2025-11-20T10:00:00Z'
	&$expand=to_Description&$orderby=LastChangeDateTime,Product&$top=2
	&$format=json&$skip=1
< 200
	{"d":{"results":[
	   {"Product":"C","ProductStandardID":"8712345678906",
	    "ProductGroup":"L001","Brand":"","CrossPlantConfigurableProduct":"",
	    "ProductManufacturerNumber":"","IsMarkedForDeletion":false,
	    "LastChangeDateTime":"/Date(1763632800000+0000)/",
	    "to_Description":{"results":[
	      {"Product":"C","Language":"DE","ProductDescription":"Becher"},
	      {"Product":"C","Language":"EN","ProductDescription":"Mug"}]}},
	   {"Product":"D","ProductStandardID":"8712345678906",
	    "ProductGroup":"L001","Brand":"","CrossPlantConfigurableProduct":"",
	    "ProductManufacturerNumber":"","IsMarkedForDeletion":false,
	    "LastChangeDateTime":"/Date(1763632801500+0000)/",
	    "to_Description":{"results":[
	      {"Product":"D","Language":"DE","ProductDescription":"Becher"},
	      {"Product":"D","Language":"EN","ProductDescription":"Mug"}]}}]}}
stdout {"type":"Product","sku":"C","*":"*"}
stdout {"type":"Product","sku":"D","*":"*"}
stdout {"type":"Checkpoint","cursor":"2025-11-20T10:00:01.500Z","*":"*"}
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_Product
	?$filter=LastChangeDateTime ge datetimeoffset'2025-11-20T10:00:01.500Z'
	&$expand=to_Description&$orderby=LastChangeDateTime,Product&$top=2
	&$format=json&$skip=1
< 200  {"d":{"results":[]}}
stdout {"type":"Checkpoint","cursor":"2025-11-20T10:00:01.500Z","*":"*"}
