# A change that the store took back after a run was cut short: its lines are as they were, and a clerk looks at the rest.
# The answers are those of change-apply-quantity.
conf tax_21 = VAT 21 %
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  @user.json
>* POST /erp/  {"method":"model.product.product.search_read","params":[[["code","in",["MUG","CUP",
	"SHIPPING"]]],"..."],"*":"*"}
< 200  @products-mug-cup.json
>* POST /erp/  {"method":"model.account.tax.search_read","params":[[["name","=","VAT 21 %"]],
	"..."],"*":"*"}
< 200  {"id":1,"result":[{"id":1}]}
$ sold 1 1 <{{dir}}/sold.json
$ became {{dir}}/sold.json E1 . | jq -c '.difference = []' | ecx-push-erp erp
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  @order-processing-waiting-draft-2-1-1.json
> POST /erp/  {"method":"model.sale.sale.search_read","params":[[["id","=",1]],"..."],"*":"*"}
< 200  @order-processing-waiting-draft-2-1-1.json
stdout {"type":"Rejection","ref":"NL-1001","kind":"change","code":"report","*":"*"}
stderr ecx-push-erp: erp: change NL-1001-E1: changed in shop and back again *: see that it is there as it was created; not done by ecx-push-erp: its lines are as they were, *
exit 1
