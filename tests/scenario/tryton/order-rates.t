# A refund of two rates is a line a rate, and a tip has no tax.
# synthetic: Tryton has each tax of a line on all of it.
conf tax_21 = High
conf tax_6 = Low
conf order_state = draft
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
>* POST /erp/  {"method":"model.account.tax.search_read",
	"params":[[["name","=","High"]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":61}]}
>* POST /erp/  {"method":"model.account.tax.search_read",
	"params":[[["name","=","Low"]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":62}]}
>* POST /erp/  {"method":"model.party.party.search_read","*":"*"}
< 200  {"id":1,"result":[{"id":21}]}
$ ecx-push-erp -n erp
stdin @order-rates.json
> POST /erp/  {"method":"model.web.shop.search_read","*":"*"}
< 200  {"id":1,"result":[{"id":1}]}
> POST /erp/  {"method":"model.currency.currency.search_read","*":"*"}
< 200  {"id":1,"result":[{"id":2}]}
> POST /erp/  {"method":"model.product.product.search_read","*":"*"}
< 200  {"id":1,"result":[{"id":11,"code":"MUG","template.":{"sale_uom":3,
	"account_category.":{"customer_taxes_used":[9]}}},
	{"id":12,"code":"BOOK","template.":{"sale_uom":3,
	"account_category.":{"customer_taxes_used":[9]}}},
	{"id":13,"code":"SHIPPING","template.":{"sale_uom":3,
	"account_category.":{"customer_taxes_used":[9]}}},
	{"id":14,"code":"DISCOUNT","template.":{"sale_uom":3,
	"account_category.":{"customer_taxes_used":[9]}}}]}
stdout
	{"connection":"erp","body":{"method":"model.sale.sale.create",
	 "params":[[{"lines":[["create",[
	  {"product":11,"taxes":[["add",[61]]],"*":"*"},
	  {"product":12,"taxes":[["add",[62]]],"*":"*"},
	  {"product":13,"taxes":[["add",[]]],"*":"*"},
	  {"product":14,"taxes":[["add",[61]]],"quantity":1,
	   "unit_price":{"__class__":"Decimal","decimal":"-4.2900"},"*":"*"},
	  {"product":14,"taxes":[["add",[62]]],"quantity":1,
	   "unit_price":{"__class__":"Decimal","decimal":"-2.4300"},"*":"*"}
	 ]]],"*":"*"}],"..."],"*":"*"},"*":"*"}
