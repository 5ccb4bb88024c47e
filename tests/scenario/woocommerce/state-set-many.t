# Fifty orders are read and set at once, the next ones by requests of their own.
# The answers are supposed.
$ seq 51 | jq -c '{type: "OrderState", v: 1, source: "erp", id: "E\(.)", ref: "NL-\(.)", orderId: "\(.)", number: "SO-\(.)"}' | ecx-state-push shop
> GET /wp-json/wc/v3/orders?include=1,2,*,50&status=any&_fields={{state_members}}&per_page=100&page=1
< 200 [\
	{"id":1},{"id":2},{"id":3},{"id":4},{"id":5},{"id":6},{"id":7},{"id":8},{"id":9},{"id":10}\
	,{"id":11},{"id":12},{"id":13},{"id":14},{"id":15},{"id":16},{"id":17},{"id":18},{"id":19}\
	,{"id":20},{"id":21},{"id":22},{"id":23},{"id":24},{"id":25},{"id":26},{"id":27},{"id":28}\
	,{"id":29},{"id":30},{"id":31},{"id":32},{"id":33},{"id":34},{"id":35},{"id":36},{"id":37}\
	,{"id":38},{"id":39},{"id":40},{"id":41},{"id":42},{"id":43},{"id":44},{"id":45},{"id":46}\
	,{"id":47},{"id":48},{"id":49},{"id":50}]
> POST /wp-json/wc/v3/orders/batch
	{"update":[{"id":1,"meta_data":[{"key":"_ecx_number","value":"SO-1"}]},"..."]}
< 200 {"update":[\
	{"id":1},{"id":2},{"id":3},{"id":4},{"id":5},{"id":6},{"id":7},{"id":8},{"id":9},{"id":10}\
	,{"id":11},{"id":12},{"id":13},{"id":14},{"id":15},{"id":16},{"id":17},{"id":18},{"id":19}\
	,{"id":20},{"id":21},{"id":22},{"id":23},{"id":24},{"id":25},{"id":26},{"id":27},{"id":28}\
	,{"id":29},{"id":30},{"id":31},{"id":32},{"id":33},{"id":34},{"id":35},{"id":36},{"id":37}\
	,{"id":38},{"id":39},{"id":40},{"id":41},{"id":42},{"id":43},{"id":44},{"id":45},{"id":46}\
	,{"id":47},{"id":48},{"id":49},{"id":50}]}
> GET /wp-json/wc/v3/orders?include=51&status=any&_fields={{state_members}}&per_page=100&page=1
< 200 [{"id":51}]
> POST /wp-json/wc/v3/orders/batch
	{"update":[{"id":51,"meta_data":[{"key":"_ecx_number","value":"SO-51"}]}]}
< 200 {"update":[{"id":51}]}
stdout {"type":"Receipt","kind":"state","ref":"NL-1","*":"*"}
stdout ...
