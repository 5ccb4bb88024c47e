# A shipment that is one of other sales, too, is not cancelled: a person is told.
# The answer is that of Tryton 6.0 to a sale alone; the other sale is supposed.
conf tax_21 = VAT 21 %
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  @user.json
$ sold 1 1 <{{dir}}/sold.json
$ became {{dir}}/sold.json E1 '.orderStatus = "OrderCancelled"' | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"number":"1","state":"processing","shipment_state":"waiting","id":1,
	"invoices_recreated":[],"invoices_ignored":[],"total_amount":{"__class__":"Decimal",
	"decimal":"37.51"},"untaxed_amount":{"__class__":"Decimal","decimal":"31.00"},
	"invoices.":[{"state":"draft","number":null,"id":1,"sales":[1]}],
	"shipments.":[{"number":"1","state":"waiting","id":1,"outgoing_moves.":[{"id":10,"sale":2},
	{"id":9,"sale":1}]}],"lines.":[{"type":"line","id":1,"moves_recreated":[],
	"moves_ignored":[],"moves.":[{"quantity":2.0,"state":"draft","id":9}]},{"type":"line",
	"id":2,"moves_recreated":[],"moves_ignored":[],"moves.":[{"quantity":1.0,"state":"draft",
	"id":10}]},{"type":"line","id":3,"moves_recreated":[],"moves_ignored":[],"moves.":[]}]}]}
stdout {"type":"Rejection","ref":"NL-1001","code":"report",
	"reason":"cancelled in shop after it was created as 1: cancel it there (customer); not done by ecx-push-erp: its shipment '1' is one of other sales, too",
	"*":"*"}
stderr *not done by ecx-push-erp: its shipment '1' is one of other sales, too
exit 1
