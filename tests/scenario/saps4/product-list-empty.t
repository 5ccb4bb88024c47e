# Without changes no products are sent.
$ ecx-product-pull s4
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_Product
	?$expand=to_Description&$orderby=LastChangeDateTime,Product&$top=500&$format=json
< 200  {"d":{"results":[]}}
stdout {"type":"Checkpoint","*":"*"}
