# A level names the base unit that it counts, by the table of units.
# The members are from the contract.
conf unit_table = {{dir}}/units.csv
$ ecx-stock-pull s4
> GET /sap/opu/odata/sap/API_MATERIAL_STOCK_SRV/A_MatlStkInAcctMod?*
< 200
	{"d":{"results":[
	  {"Material":"FLOUR","Plant":"1710","MaterialBaseUnit":"KG",
	   "MatlWrhsStkQtyInMatlBaseUnit":"2.5"},
	  {"Material":"FLOUR","Plant":"1710","MaterialBaseUnit":"KG",
	   "MatlWrhsStkQtyInMatlBaseUnit":"5"}]}}
stdout {"type":"Stock","sku":"FLOUR","inventoryLevel":"7.5","unitCode":"KGM","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
