# synthetic: A map of the site may ask for other columns.
conf product_columns = custitem_brand
conf sku_column = upccode
conf item_where = i.custitem_web = 'T'
conf product_map = {{dir}}/product.map
$ ecx-product-pull ns
> POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"SELECT i.id, i.upccode AS sku, TO_CHAR(i.lastmodifieddate, \
	 'YYYY-MM-DD HH24:MI:SS') AS modified, i.custitem_brand FROM item i \
	 WHERE i.isinactive = 'F' AND (i.custitem_web = 'T') \
	 ORDER BY TO_CHAR(i.lastmodifieddate, 'YYYY-MM-DD HH24:MI:SS'), i.id"}
< 200
	{"links":[],"count":1,"hasMore":false,
	 "items":[
	  {"links":[],"id":"80","sku":"8712345678906",
	   "modified":"2026-11-20 10:00:00","custitem_brand":"Ecx"}],
	 "offset":0,"totalResults":1}
stdout {"type":"Product","sku":"8712345678906","brand":"Ecx","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
