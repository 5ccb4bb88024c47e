# The answer to a step is lost: the next run goes on behind it.
# The answers are recorded from Tryton 6.0.
conf tax_21 = VAT 21 %
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  @user.json
$ sold 1 1 <{{dir}}/sold.json
$ became {{dir}}/sold.json E1 '.orderStatus = "OrderCancelled"' | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  @undo-processing-waiting-draft.json
> POST /erp/  {"method":"model.stock.shipment.out.cancel","params":[[1],"*"],"*":"*"}
< drop
> POST /erp/  {"method":"model.stock.shipment.out.cancel","params":[[1],"*"],"*":"*"}
< 200  {"id":1,"result":null}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  @undo-processing-cancelled-draft-2.json
> POST /erp/  {"method":"wizard.sale.handle.shipment.exception.create","params":["*"],"*":"*"}
< 200  {"id":1,"result":[3,"ask","end"]}
> POST /erp/  {"method":"wizard.sale.handle.shipment.exception.execute","params":[3,
	{"ask":{"recreate_moves":[],"domain_moves":[9,10]}},"handle",{"active_model":"sale.sale",
	"active_id":1,"active_ids":[1],"*":"*"}],"*":"*"}
< 200  {"id":1,"result":{}}
> POST /erp/  {"method":"wizard.sale.handle.shipment.exception.delete","params":[3,"*"],"*":"*"}
< 200  {"id":1,"result":null}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  @undo-processing-cancelled-draft.json
> POST /erp/  {"method":"model.account.invoice.cancel","params":[[1],"*"],"*":"*"}
< 200  {"id":1,"result":null}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  @undo-processing-cancelled-cancelled.json
> POST /erp/  {"method":"wizard.sale.handle.invoice.exception.create","params":["*"],"*":"*"}
< 200  {"id":1,"result":[4,"ask","end"]}
> POST /erp/  {"method":"wizard.sale.handle.invoice.exception.execute","params":[4,
	{"ask":{"recreate_invoices":[],"domain_invoices":[1]}},"handle",
	{"active_model":"sale.sale","active_id":1,"active_ids":[1],"*":"*"}],"*":"*"}
< 200  {"id":1,"result":{}}
> POST /erp/  {"method":"wizard.sale.handle.invoice.exception.delete","params":[4,"*"],"*":"*"}
< 200  {"id":1,"result":null}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  @undo-done-cancelled-cancelled.json
stdout {"type":"Receipt","ref":"NL-1001","kind":"change","id":"1","number":"1","existed":false,
	"*":"*"}
$ became {{dir}}/sold.json E1 '.orderStatus = "OrderCancelled"' | ecx-push-erp erp
