# Another address is created and written by an amendment of the party.
# The answers are recorded from Tryton 6.0.
conf tax_21 = VAT 21 %
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  @user.json
>* POST /erp/  {"method":"model.country.country.search_read","params":[[["code","=","BE"]],"..."],
	"*":"*"}
< 200  {"id":1,"result":[{"id":1}]}
>* POST /erp/  {"method":"model.product.product.search_read","params":[[["code","in",["MUG","CUP",
	"SHIPPING"]]],"..."],"*":"*"}
< 200  @products-mug-cup.json
>* POST /erp/  {"method":"model.account.tax.search_read","params":[[["name","=","VAT 21 %"]],
	"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":1}]}
>* POST /erp/  {"method":"model.ir.module.search_read","params":[[["name","=","sale_amendment"],
	["state","=","activated"]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"name":"sale_amendment","id":17}]}
$ sold 1 1 <{{dir}}/sold.json
$ became {{dir}}/sold.json E1 '.billingAddress.streetAddress = "Dam 2"' | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  @order-processing-waiting-draft-2-1-1.json
> POST /erp/  {"method":"model.party.address.search_read","params":[[["party_name","=",
	"Ada Byron"],["street","=","Dam 2"],["postal_code","=","1012 JS"],["city","=",
	"Amsterdam"],["country","=",1],["subdivision","=",null],["party","=",2]],"..."],"*":"*"}
< 200  {"id":1,"result":[]}
> POST /erp/  {"method":"model.party.address.search_read","params":[[["party_name","=",
	"Ada Byron"],["street","=","Dam 1"],["postal_code","=","1012 JS"],["city","=",
	"Amsterdam"],["country","=",1],["subdivision","=",null],["party","=",2]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":2}]}
> POST /erp/  {"method":"model.party.address.search_read","params":[[["party_name","=",
	"Ada Byron"],["street","=","Dam 2"],["postal_code","=","1012 JS"],["city","=",
	"Amsterdam"],["country","=",1],["subdivision","=",null],["party","=",2]],"..."],"*":"*"}
< 200  {"id":1,"result":[]}
> POST /erp/  {"method":"model.party.address.search_read","params":[[["party_name","=",
	"Ada Byron"],["street","=","Dam 1"],["postal_code","=","1012 JS"],["city","=",
	"Amsterdam"],["country","=",1],["subdivision","=",null],["party","=",2]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":2}]}
> POST /erp/  {"method":"model.sale.amendment.search_read","params":[[["sale","=",1],["state","=",
	"draft"]],"..."],"*":"*"}
< 200  {"id":1,"result":[]}
> POST /erp/  {"method":"model.party.address.search_read","params":[[["party_name","=",
	"Ada Byron"],["street","=","Dam 2"],["postal_code","=","1012 JS"],["city","=",
	"Amsterdam"],["country","=",1],["subdivision","=",null],["party","=",2]],"..."],"*":"*"}
< 200  {"id":1,"result":[]}
> POST /erp/  {"method":"model.party.address.search_read","params":[[["party_name","=",
	"Ada Byron"],["street","=","Dam 2"],["postal_code","=","1012 JS"],["city","=",
	"Amsterdam"],["country","=",1],["subdivision","=",null],["party","=",2]],"..."],"*":"*"}
< 200  {"id":1,"result":[]}
> POST /erp/  {"method":"model.party.address.create","params":[[{"party_name":"Ada Byron",
	"street":"Dam 2","postal_code":"1012 JS","city":"Amsterdam","country":1,
	"subdivision":null,"party":2}],"*"],"*":"*"}
< 200  {"id":1,"result":[3]}
> POST /erp/  {"method":"model.party.address.search_read","params":[[["party_name","=",
	"Ada Byron"],["street","=","Dam 2"],["postal_code","=","1012 JS"],["city","=",
	"Amsterdam"],["country","=",1],["subdivision","=",null],["party","=",2]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":3}]}
> POST /erp/  {"method":"model.sale.amendment.create","params":[[{"sale":1,
	"description":"NL-1001-E1","lines":[["create",[{"action":"party","party":2,
	"invoice_address":3,"shipment_party":null,"shipment_address":3}]]]}],"*"],"*":"*"}
< 200  {"id":1,"result":[1]}
> POST /erp/  {"method":"model.sale.amendment.validate_amendment","params":[[1],"*"],"*":"*"}
< 200  {"id":1,"result":null}
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  {"id":1,"result":[{"shipment_state":"waiting","number":"1","party":2,
	"reference":"NL-1001","shipment_address":3,"invoice_address":3,"web_id":"NL-1001",
	"shipment_party":null,"id":1,"state":"processing","sale_date":{"__class__":"date",
	"year":2026,"month":11,"day":20},"invoices_ignored":[],"invoices_recreated":[],
	"untaxed_amount":{"__class__":"Decimal","decimal":"31.00"},
	"total_amount":{"__class__":"Decimal","decimal":"37.51"},"web_shop.":{"name":"webshop",
	"id":1},"invoices.":[{"state":"draft","number":null,"id":2,"sales":[1]}],
	"lines.":[{"unit_price":{"__class__":"Decimal","decimal":"10.0000"},"description":"Mug",
	"unit":1,"quantity":2.0,"product":9,"note":null,"type":"line","id":1,"taxes":[1],
	"moves_recreated":[],"moves_ignored":[],"moves.":[{"state":"draft","quantity":2.0,
	"id":13}]},{"unit_price":{"__class__":"Decimal","decimal":"6.0000"},"description":"Cup",
	"unit":1,"quantity":1.0,"product":10,"note":null,"type":"line","id":2,"taxes":[1],
	"moves_recreated":[],"moves_ignored":[],"moves.":[{"state":"draft","quantity":1.0,
	"id":14}]},{"unit_price":{"__class__":"Decimal","decimal":"5.0000"},
	"description":"Shipping","unit":1,"quantity":1.0,"product":6,"note":null,"type":"line",
	"id":3,"taxes":[1],"moves_recreated":[],"moves_ignored":[],"moves.":[]}],
	"shipments.":[{"state":"waiting","number":"2","id":2,"outgoing_moves.":[{"id":14,
	"sale":1},{"id":13,"sale":1}]}],"currency.":{"code":"EUR","id":1}}]}
stdout {"type":"Receipt","ref":"NL-1001","kind":"change","id":"1","number":"1","existed":false,
	"*":"*"}
