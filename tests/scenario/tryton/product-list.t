# synthetic: Products are those for sale, without those that stand for charges.
# Each has the first of its EANs and the latest of its dates.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-product-pull erp
> POST /erp/
	{"id":1,"method":"model.product.product.search_read",
	 "params":[
	  [
	   [
	    ["code","!=",null],
	    ["salable","=",true],
	    ["code","!=","SHIPPING"],
	    ["code","!=","DISCOUNT"]],
	   ["id",">",0]],0,200,
	  [["id","ASC"]],"*","*"]}
< 200  {"id":1,"result":[{"id":1,"code":"MUG",
	"create_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	"hour":8,"minute":0,"second":0,"microsecond":0},"write_date":null,
	"template.":{"categories.":[{"id":1,"name":"Kitchen"}],"id":1,
	"create_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	"hour":8,"minute":0,"second":0,"microsecond":0},
	"write_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	"hour":9,"minute":0,"second":0,"microsecond":0}},"name":"Mug",
	"description":"Blue","identifiers.":[{"id":1,"type":"isbn","code":"x"},
	{"id":2,"type":"ean","code":"8712345678906"},{"id":3,"type":"ean",
	"code":"8712345678913"}]}]}
stdout
	{"type":"Product","v":1,"source":"erp","id":"1","sku":"MUG",
	 "gtin":"8712345678906","name":"Mug","description":"Blue",
	 "category":"Kitchen","dateModified":"2026-11-20T09:00:00Z"}
stdout {"type":"Checkpoint","kind":"product","cursor":"all","*":"*"}
exit 0
