# The user may not see sales: the run ends, with the words of Tryton.
# The answers are recorded from Tryton 6.0.
conf tax_21 = VAT 21 %
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company_filter":"one","company":1,"company.rec_name":"Dunder Mifflin",
	"language":"en","language_direction":"ltr","groups":[6,9]}}
$ sold 26 25 <{{dir}}/sold.json
$ jq -c . {{dir}}/refund.json | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",26]],"..."],"*":"*"}
< 200  {"id":1,"error":["UserError",["You are not allowed to access \"Sale\".","",null]]}
stderr *lf was refused, not a document: POST /: You are not allowed to access "Sale". (HTTP 200)
exit 78
