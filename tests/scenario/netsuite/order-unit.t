# synthetic: A line of cartons is sold in the unit that the table of units has.
# One without a row is in the sales unit of its item.
conf unit_table = {{dir}}/units.csv
>* POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_order}} *"}
< 200  {"hasMore":false,"items":[]}
>* POST /services/rest/query/v1/suiteql?limit=1000
	{"q":"{{select_items}} AND *"}
< 200  @items-found.json
>* POST /services/rest/query/v1/suiteql?limit=1000
	{"q": "SELECT id, symbol AS name FROM currency *"}
< 200  @currency-found.json
$ sed 's/"sku":"TS-RED-M",/&"unitCode":"CT",/' {{dir}}/order.json | ecx-push-erp -n ns
stdout
	{"connection":"ns","method":"POST","target":"/services/rest/record/v1/salesOrder",
	 "body":{"item":{"items":[{"item":{"id":"80"},"quantity":2,"units":{"id":"12"},
	  "*":"*"},"..."]},"*":"*"}}
$ ecx-push-erp -n ns
stdin @order.json
stdout
	{"connection":"ns","method":"POST","target":"/services/rest/record/v1/salesOrder",
	 "body":{"item":{"items":[{"item":{"id":"80"},"quantity":2,
	  "rate":16.49,"price":{"id":"-1"}},"..."]},"*":"*"}}
