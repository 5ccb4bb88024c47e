# The next page begins at the last time seen, and what was sent is left out.
# From the contract; supposed: nothing. The last product of a page changes
# meanwhile and moves to the end: none is passed over.
conf page = 2
$ ecx-product-pull s4
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_Product
	?$expand=to_Description&$orderby=LastChangeDateTime,Product&$top=2
	&$format=json
< 200
	{"d":{"results":[
	   {"Product":"A","ProductStandardID":"8712345678906",
	    "ProductGroup":"L001","Brand":"","CrossPlantConfigurableProduct":"",
	    "ProductManufacturerNumber":"","IsMarkedForDeletion":false,
	    "LastChangeDateTime":null,
	    "to_Description":{"results":[
	      {"Product":"A","Language":"EN","ProductDescription":"Mug"}]}},
	   {"Product":"B","ProductStandardID":"8712345678906",
	    "ProductGroup":"L001","Brand":"","CrossPlantConfigurableProduct":"",
	    "ProductManufacturerNumber":"","IsMarkedForDeletion":false,
	    "LastChangeDateTime":"/Date(1763632800000+0000)/",
	    "to_Description":{"results":[
	      {"Product":"B","Language":"EN","ProductDescription":"Mug"}]}}]}}
stdout {"type":"Product","sku":"A","*":"*"}
stdout {"type":"Product","sku":"B","*":"*"}
stdout {"type":"Checkpoint","cursor":"2025-11-20T10:00:00Z","*":"*"}
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_Product
	?$filter=LastChangeDateTime ge datetimeoffset'2025-11-20T10:00:00Z'
	&$expand=to_Description&$orderby=LastChangeDateTime,Product&$top=2
	&$format=json
< 200
	{"d":{"results":[
	   {"Product":"C","ProductStandardID":"8712345678906",
	    "ProductGroup":"L001","Brand":"","CrossPlantConfigurableProduct":"",
	    "ProductManufacturerNumber":"","IsMarkedForDeletion":false,
	    "LastChangeDateTime":"/Date(1763632800000+0000)/",
	    "to_Description":{"results":[
	      {"Product":"C","Language":"EN","ProductDescription":"Mug"}]}},
	   {"Product":"D","ProductStandardID":"8712345678906",
	    "ProductGroup":"L001","Brand":"","CrossPlantConfigurableProduct":"",
	    "ProductManufacturerNumber":"","IsMarkedForDeletion":false,
	    "LastChangeDateTime":"/Date(1763632801500+0000)/",
	    "to_Description":{"results":[
	      {"Product":"D","Language":"EN","ProductDescription":"Mug"}]}}]}}
stdout {"type":"Product","sku":"C","*":"*"}
stdout {"type":"Product","sku":"D","*":"*"}
stdout {"type":"Checkpoint","cursor":"2025-11-20T10:00:01.500Z","*":"*"}
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_Product
	?$filter=LastChangeDateTime ge datetimeoffset'2025-11-20T10:00:01.500Z'
	&$expand=to_Description&$orderby=LastChangeDateTime,Product&$top=2
	&$format=json
< 200
	{"d":{"results":[
	   {"Product":"E","ProductStandardID":"8712345678906",
	    "ProductGroup":"L001","Brand":"","CrossPlantConfigurableProduct":"",
	    "ProductManufacturerNumber":"","IsMarkedForDeletion":false,
	    "LastChangeDateTime":"/Date(1763632802000+0000)/",
	    "to_Description":{"results":[
	      {"Product":"E","Language":"EN","ProductDescription":"Mug"}]}},
	   {"Product":"D","ProductStandardID":"8712345678906",
	    "ProductGroup":"L001","Brand":"","CrossPlantConfigurableProduct":"",
	    "ProductManufacturerNumber":"","IsMarkedForDeletion":false,
	    "LastChangeDateTime":"/Date(1763632803000+0000)/",
	    "to_Description":{"results":[
	      {"Product":"D","Language":"EN","ProductDescription":"Mug"}]}}]}}
stdout {"type":"Product","sku":"E","*":"*"}
stdout {"type":"Product","sku":"D","*":"*"}
stdout {"type":"Checkpoint","cursor":"2025-11-20T10:00:03Z","*":"*"}
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_Product
	?$filter=LastChangeDateTime ge datetimeoffset'2025-11-20T10:00:03Z'
	&$expand=to_Description&$orderby=LastChangeDateTime,Product&$top=2
	&$format=json
< 200
	{"d":{"results":[
	   {"Product":"D","ProductStandardID":"8712345678906",
	    "ProductGroup":"L001","Brand":"","CrossPlantConfigurableProduct":"",
	    "ProductManufacturerNumber":"","IsMarkedForDeletion":false,
	    "LastChangeDateTime":"/Date(1763632803000+0000)/",
	    "to_Description":{"results":[
	      {"Product":"D","Language":"EN","ProductDescription":"Mug"}]}}]}}
stdout {"type":"Checkpoint","cursor":"2025-11-20T10:00:03Z","*":"*"}
