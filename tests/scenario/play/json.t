# Members may come in any order, and what is not compared is a wildcard.
$ curl -sS {{url}}/orders -H "Content-Type: application/json" -d @-
stdin {"ref":"NL-1001","total":44.850,"open":true,"note":"a * b","at":7,
	"lines":[{"sku":"TS-RED-M","n":2},{"sku":"MUG","n":1}],"tags":["a","b"],
	"address":{"city":"Amsterdam","zip":"1012 JS"}}
> POST /orders
	{"address":{"city":"Amst*","*":"*"},"at":"*","note":"a \\* b",
	 "open":true,"ref":"NL-1001","tags":["a","..."],"total":44.85,
	 "lines":[{"n":2,"sku":"TS-*-M"},"*"]}
< 201  {"id":17}
stdout {"id":17}
