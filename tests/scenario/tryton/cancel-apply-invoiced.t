# A sale with a posted invoice is not cancelled: a person is told its number.
# The answers are recorded from Tryton 6.0.
conf tax_21 = VAT 21 %
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  @user.json
$ sold 1 1 <{{dir}}/sold.json
$ became {{dir}}/sold.json E1 '.orderStatus = "OrderCancelled"' | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"number":"1","shipment_state":"waiting","state":"processing","id":1,
	"invoices_ignored":[],"invoices_recreated":[],"total_amount":{"__class__":"Decimal",
	"decimal":"37.51"},"untaxed_amount":{"__class__":"Decimal","decimal":"31.00"},
	"invoices.":[{"number":"1","state":"posted","id":1,"sales":[1]}],
	"shipments.":[{"number":"1","state":"waiting","id":1,"outgoing_moves.":[{"id":10,
	"sale":1},{"id":9,"sale":1}]}],"lines.":[{"type":"line","id":1,"moves_ignored":[],
	"moves_recreated":[],"moves.":[{"state":"draft","quantity":2.0,"id":9}]},{"type":"line",
	"id":2,"moves_ignored":[],"moves_recreated":[],"moves.":[{"state":"draft","quantity":1.0,
	"id":10}]},{"type":"line","id":3,"moves_ignored":[],"moves_recreated":[],"moves.":[]}]}]}
stdout {"type":"Rejection","ref":"NL-1001","code":"report",
	"reason":"cancelled in shop after it was created as 1: cancel it there (customer); not done by ecx-push-erp: it has the invoice '1' there",
	"*":"*"}
stderr *as 1: cancel it there (customer); not done by ecx-push-erp: it has the invoice '1' there
exit 1
