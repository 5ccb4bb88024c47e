# A line of cartons is sold in the unit that the table of units links to.
# The members are from the contract.
conf unit_table = {{dir}}/units.csv
>* GET /api/data/v9.2/pricelevels(11111111-0000-4000-8000-0000000000aa)?*
< 200  @price-list.json
>* GET /api/data/v9.2/products?*
< 200  @product-found.json
$ sed 's/"sku":"TS-RED-M",/&"unitCode":"CT",/' {{dir}}/order.json | ecx-push-erp -n sales
stdout
	{"connection":"sales","method":"PATCH","target":"*",
	 "body":{"order_details":[{"uomid@odata.bind":"/uoms(00000009-0000-4000-8000-000000000009)",
	  "quantity":2,"*":"*"},"..."],"*":"*"}}
