# Products without a time of change, more than a page, are read by their number.
# From the contract, where the time may be null; supposed: such products come
# first. What has a time follows by its time.
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
	    "LastChangeDateTime":null,
	    "to_Description":{"results":[
	      {"Product":"B","Language":"EN","ProductDescription":"Mug"}]}}]}}
stdout {"type":"Product","sku":"A","*":"*"}
stdout {"type":"Product","sku":"B","*":"*"}
stdout {"type":"Checkpoint","cursor":"1970-01-01T00:00:00Z","*":"*"}
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_Product
	?$expand=to_Description&$orderby=Product&$top=2
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
	    "LastChangeDateTime":null,
	    "to_Description":{"results":[
	      {"Product":"B","Language":"EN","ProductDescription":"Mug"}]}}]}}
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_Product
	?$filter=Product ge 'B'
	&$expand=to_Description&$orderby=Product&$top=2
	&$format=json
< 200
	{"d":{"results":[
	   {"Product":"B","ProductStandardID":"8712345678906",
	    "ProductGroup":"L001","Brand":"","CrossPlantConfigurableProduct":"",
	    "ProductManufacturerNumber":"","IsMarkedForDeletion":false,
	    "LastChangeDateTime":null,
	    "to_Description":{"results":[
	      {"Product":"B","Language":"EN","ProductDescription":"Mug"}]}},
	   {"Product":"C","ProductStandardID":"8712345678906",
	    "ProductGroup":"L001","Brand":"","CrossPlantConfigurableProduct":"",
	    "ProductManufacturerNumber":"","IsMarkedForDeletion":false,
	    "LastChangeDateTime":"/Date(1763632800000+0000)/",
	    "to_Description":{"results":[
	      {"Product":"C","Language":"EN","ProductDescription":"Mug"}]}}]}}
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_Product
	?$filter=Product ge 'C'
	&$expand=to_Description&$orderby=Product&$top=2
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
	    "LastChangeDateTime":null,
	    "to_Description":{"results":[
	      {"Product":"D","Language":"EN","ProductDescription":"Mug"}]}}]}}
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_Product
	?$filter=Product ge 'D'
	&$expand=to_Description&$orderby=Product&$top=2
	&$format=json
< 200
	{"d":{"results":[
	   {"Product":"D","ProductStandardID":"8712345678906",
	    "ProductGroup":"L001","Brand":"","CrossPlantConfigurableProduct":"",
	    "ProductManufacturerNumber":"","IsMarkedForDeletion":false,
	    "LastChangeDateTime":null,
	    "to_Description":{"results":[
	      {"Product":"D","Language":"EN","ProductDescription":"Mug"}]}}]}}
stdout {"type":"Product","sku":"D","*":"*"}
stdout {"type":"Checkpoint","cursor":"1970-01-01T00:00:00Z","*":"*"}
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_Product
	?$filter=LastChangeDateTime ge datetimeoffset'1970-01-01T00:00:00.001Z'
	&$expand=to_Description&$orderby=LastChangeDateTime,Product&$top=2
	&$format=json
< 200
	{"d":{"results":[
	   {"Product":"C","ProductStandardID":"8712345678906",
	    "ProductGroup":"L001","Brand":"","CrossPlantConfigurableProduct":"",
	    "ProductManufacturerNumber":"","IsMarkedForDeletion":false,
	    "LastChangeDateTime":"/Date(1763632800000+0000)/",
	    "to_Description":{"results":[
	      {"Product":"C","Language":"EN","ProductDescription":"Mug"}]}}]}}
stdout {"type":"Product","sku":"C","*":"*"}
stdout {"type":"Checkpoint","cursor":"2025-11-20T10:00:00Z","*":"*"}
