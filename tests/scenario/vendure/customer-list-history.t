# A total of a customer is sent where all orders are known.
# They have to be in one currency.
$ ecx-fetch-customers --id 4 --id 5 --id 6 shop | jq -c .orderHistory
> POST /admin-api
	{"operationName":"Customers","variables":{"options":{"filter":{"_or":[
	{"id":{"in":["4","5","6"]}},{"emailAddress":{"in":["4","5","6"]}}]}}},
	"*":"*"}
< 200  @customers.json
stdout {"count":"0"}
stdout {"count":"2","first":"2026-11-01T08:10:00.000Z","last":"2026-11-02T08:10:00.000Z"}
stdout {"count":"1001","first":"2026-11-01T08:10:00.000Z"}
