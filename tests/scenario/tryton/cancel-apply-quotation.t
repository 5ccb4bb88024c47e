# A quotation is cancelled at once.
# The answers are recorded from Tryton 6.0.
conf tax_21 = VAT 21 %
conf order_state = quotation
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  @user.json
$ sold 1 1 <{{dir}}/sold.json
$ became {{dir}}/sold.json E1 '.orderStatus = "OrderCancelled"' | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"number":"1","id":1,"shipment_state":"none","state":"quotation",
	"invoices_recreated":[],"invoices_ignored":[],"total_amount":{"__class__":"Decimal",
	"decimal":"37.51"},"untaxed_amount":{"__class__":"Decimal","decimal":"31.00"},
	"shipments.":[],"lines.":[{"type":"line","id":1,"moves_recreated":[],"moves_ignored":[],
	"moves.":[]},{"type":"line","id":2,"moves_recreated":[],"moves_ignored":[],"moves.":[]},
	{"type":"line","id":3,"moves_recreated":[],"moves_ignored":[],"moves.":[]}],
	"invoices.":[]}]}
> POST /erp/  {"method":"model.sale.sale.cancel","params":[[1],"*"],"*":"*"}
< 200  {"id":1,"result":null}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"number":"1","id":1,"shipment_state":"none","state":"cancelled",
	"invoices_recreated":[],"invoices_ignored":[],"total_amount":{"__class__":"Decimal",
	"decimal":"37.51"},"untaxed_amount":{"__class__":"Decimal","decimal":"31.00"},
	"shipments.":[],"lines.":[{"type":"line","id":1,"moves_recreated":[],"moves_ignored":[],
	"moves.":[]},{"type":"line","id":2,"moves_recreated":[],"moves_ignored":[],"moves.":[]},
	{"type":"line","id":3,"moves_recreated":[],"moves_ignored":[],"moves.":[]}],
	"invoices.":[]}]}
stdout {"type":"Receipt","ref":"NL-1001","kind":"change","id":"1","number":"1","existed":false,
	"*":"*"}
