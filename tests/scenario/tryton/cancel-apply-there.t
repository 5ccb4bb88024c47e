# A sale that is undone already is sent nothing.
# The answers are recorded from Tryton 6.0.
conf tax_21 = VAT 21 %
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  @user.json
$ sold 1 1 <{{dir}}/sold.json
$ became {{dir}}/sold.json E1 '.orderStatus = "OrderCancelled"' | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  @undo-done-cancelled-cancelled.json
stdout {"type":"Receipt","ref":"NL-1001","kind":"change","id":"1","number":"1","existed":true,
	"*":"*"}
