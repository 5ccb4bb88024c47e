# Stock may come from a custom table, whose rows are summed by location.
# Supposed: the link of an order by another table counts pages, so that the next
# page is asked for by the last SKU, which is read again.
conf stock_path = /new_stocks?$expand=new_product($select=productnumber),new_site($select=new_code)
conf stock_sku = new_product/productnumber
conf stock_place = new_site/new_code
conf stock_quantity = new_available
conf stock_filter = new_blocked eq false
$ ecx-stock-pull sales
> GET /api/data/v9.2/new_stocks
	?$expand=new_product($select=productnumber),new_site($select=new_code)
	&$filter=new_blocked eq false
	&$orderby=new_product/productnumber,new_site/new_code
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#new_stocks",
	 "value":[
	  {"new_stockid":"00000007-0000-4000-8000-000000000007",
	   "new_available":5,"new_product":{"productnumber":"MUG"},
	   "new_site":{"new_code":"EAST"}},
	  {"new_stockid":"00000007-0000-4000-8000-000000000007",
	   "new_available":2.5,"new_product":{"productnumber":"MUG"},
	   "new_site":{"new_code":"EAST"}},
	  {"new_stockid":"00000007-0000-4000-8000-000000000007",
	   "new_available":1,"new_product":{"productnumber":"MUG"},
	   "new_site":{"new_code":"WEST"}},
	  {"new_stockid":"00000007-0000-4000-8000-000000000007",
	   "new_available":3,"new_product":{"productnumber":"PEN"},
	   "new_site":{"new_code":"EAST"}}],
	 "@odata.nextLink":"{{url}}/api/data/v9.2/new_stocks?$skiptoken=2"}
> GET /api/data/v9.2/new_stocks
	?$expand=new_product($select=productnumber),new_site($select=new_code)
	&$filter=new_product/productnumber ge 'PEN' and (new_blocked eq false)
	&$orderby=new_product/productnumber,new_site/new_code
< 200
	{"@odata.context":"{{url}}/api/data/v9.2/$metadata#new_stocks",
	 "value":[
	  {"new_stockid":"00000007-0000-4000-8000-000000000007",
	   "new_available":3,"new_product":{"productnumber":"PEN"},
	   "new_site":{"new_code":"EAST"}},
	  {"new_stockid":"00000007-0000-4000-8000-000000000007",
	   "new_available":4,"new_product":{"productnumber":"PEN"},
	   "new_site":{"new_code":"EAST"}}]}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"EAST","inventoryLevel":"7.5","*":"*"}
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"WEST","inventoryLevel":"1","*":"*"}
stdout {"type":"Stock","sku":"PEN","availableAtOrFrom":"EAST","inventoryLevel":"7","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
