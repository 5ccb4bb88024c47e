# A product with a value that JSON forbids is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
$ ecx-product-pull s4
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_Product
	?$expand=to_Description&$orderby=LastChangeDateTime,Product&$top=500&$format=json
< 200
	{"d":{"results":[
	  {"Product":"CUP","ProductStandardID":"8712345678906","ProductGroup":"L001","Brand":"",
	   "CrossPlantConfigurableProduct":"","ProductManufacturerNumber":"",
	   "IsMarkedForDeletion":false,"LastChangeDateTime":"/Date(1763632800000+0000)/",
	   "to_Description":{"results":[{"Product":"MUG","Language":"DE",
	   "ProductDescription":"Becher"},{"Product":"MUG","Language":"EN",
	   "ProductDescription":"Mug"}]}},
	  {"Product":"MUG","ProductStandardID":"8712345678906","ProductGroup":"L001",
	   "Brand":"M\u0000ug","CrossPlantConfigurableProduct":"","ProductManufacturerNumber":"",
	   "IsMarkedForDeletion":false,"LastChangeDateTime":"/Date(1763632800000+0000)/",
	   "to_Description":{"results":[{"Product":"MUG","Language":"DE",
	   "ProductDescription":"Becher"},{"Product":"MUG","Language":"EN",
	   "ProductDescription":"Mug"}]}},
	  "PAN",
	  {"Product":"PEN","ProductStandardID":"8712345678906","ProductGroup":"L001","Brand":"",
	   "CrossPlantConfigurableProduct":"","ProductManufacturerNumber":"",
	   "IsMarkedForDeletion":false,"LastChangeDateTime":"/Date(1763632800000+0000)/",
	   "to_Description":"none"},
	  {"Product":"TS","ProductStandardID":"8712345678906","ProductGroup":"L001","Brand":"",
	   "CrossPlantConfigurableProduct":"","ProductManufacturerNumber":"",
	   "IsMarkedForDeletion":false,"LastChangeDateTime":"/Date(1763632800000+0000)/",
	   "to_Description":{"results":[{"Product":"MUG","Language":"DE",
	   "ProductDescription":"Becher"},{"Product":"MUG","Language":"EN",
	   "ProductDescription":"Mug"}]}}]}}
stdout {"type":"Product","sku":"CUP","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Product","sku":"MUG",
	"id":"MUG","*":"*"},"*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","*":"*"}
stdout {"type":"Product","sku":"TS","*":"*"}
stdout {"type":"Checkpoint","cursor":"2025-11-20T10:00:00Z","*":"*"}
stderr ecx-product-pull: s4: product MUG: not valid JSON: \u0000 at Brand; *
stderr ecx-product-pull: s4: the row is no record
stderr ecx-product-pull: s4: product PEN: saps4-product.map:8: ecx.name: required, but ecx.name is absent
exit 1
