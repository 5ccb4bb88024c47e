# A product has its weight where the table of units has a row for its unit.
# The members are from the contract.
conf unit_table = {{dir}}/units.csv
$ ecx-product-pull s4
> GET /sap/opu/odata/sap/API_PRODUCT_SRV/A_Product?*
< 200
	{"d":{"results":[
	  {"Product":"MUG","LastChangeDateTime":"/Date(1763629200000+0000)/",
	   "GrossWeight":"0.350","WeightUnit":"KG","to_Description":{"results":[
	    {"Language":"EN","ProductDescription":"Mug"}]}},
	  {"Product":"NUT","LastChangeDateTime":"/Date(1763629201000+0000)/",
	   "GrossWeight":"2.000","WeightUnit":"LB","to_Description":{"results":[
	    {"Language":"EN","ProductDescription":"Nut"}]}}]}}
stdout
	{"type":"Product","sku":"MUG","weight":{"value":"0.35","unitCode":"KGM"},"*":"*"}
stdout
	{"type":"Product","v":1,"source":"s4","id":"NUT","sku":"NUT","name":"Nut",
	 "dateModified":"2025-11-20T09:00:01Z"}
stdout {"type":"Checkpoint","*":"*"}
