# A product with a value that JSON forbids is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
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
< 200  {"id":1,"result":[
	  {"id":1,"code":"CUP","create_date":{"__class__":"datetime","year":2026,"month":11,
	   "day":20,"hour":8,"minute":0,"second":0,"microsecond":0},"write_date":null,
	   "template.":{"categories.":[{"id":1,"name":"Kitchen"}],"id":1,
	   "create_date":{"__class__":"datetime","year":2026,"month":11,"day":20,"hour":8,
	   "minute":0,"second":0,"microsecond":0},"write_date":{"__class__":"datetime",
	   "year":2026,"month":11,"day":20,"hour":9,"minute":0,"second":0,"microsecond":0}},
	   "name":"Mug","description":"Blue","identifiers.":[{"id":1,"type":"isbn","code":"x"},
	   {"id":2,"type":"ean","code":"8712345678906"},{"id":3,"type":"ean",
	   "code":"8712345678913"}]},
	  {"id":2,"code":"MUG","create_date":{"__class__":"datetime","year":2026,"month":11,
	   "day":20,"hour":8,"minute":0,"second":0,"microsecond":0},"write_date":null,
	   "template.":{"categories.":[{"id":1,"name":"Kitchen"}],"id":1,
	   "create_date":{"__class__":"datetime","year":2026,"month":11,"day":20,"hour":8,
	   "minute":0,"second":0,"microsecond":0},"write_date":{"__class__":"datetime",
	   "year":2026,"month":11,"day":20,"hour":9,"minute":0,"second":0,"microsecond":0}},
	   "name":"M\u0000ug","description":"Blue","identifiers.":[{"id":1,"type":"isbn",
	   "code":"x"},{"id":2,"type":"ean","code":"8712345678906"},{"id":3,"type":"ean",
	   "code":"8712345678913"}]},
	  "PAN",
	  {"id":3,"code":"PEN","create_date":{"__class__":"datetime","year":2026,"month":11,
	   "day":20,"hour":8,"minute":0,"second":0,"microsecond":0},"write_date":null,
	   "template.":{"categories.":[{"id":1,"name":"Kitchen"}],"id":1,
	   "create_date":{"__class__":"datetime","year":2026,"month":11,"day":20,"hour":8,
	   "minute":0,"second":0,"microsecond":0},"write_date":{"__class__":"datetime",
	   "year":2026,"month":11,"day":20,"hour":9,"minute":0,"second":0,"microsecond":0}},
	   "name":"Mug","description":"\ud83d","identifiers.":[{"id":1,"type":"isbn","code":"x"},
	   {"id":2,"type":"ean","code":"8712345678906"},{"id":3,"type":"ean",
	   "code":"8712345678913"}]},
	  {"id":4,"code":"TS","create_date":{"__class__":"datetime","year":2026,"month":11,
	   "day":20,"hour":8,"minute":0,"second":0,"microsecond":0},"write_date":null,
	   "template.":{"categories.":[{"id":1,"name":"Kitchen"}],"id":1,
	   "create_date":{"__class__":"datetime","year":2026,"month":11,"day":20,"hour":8,
	   "minute":0,"second":0,"microsecond":0},"write_date":{"__class__":"datetime",
	   "year":2026,"month":11,"day":20,"hour":9,"minute":0,"second":0,"microsecond":0}},
	   "name":"Mug","description":"Blue","identifiers.":[{"id":1,"type":"isbn","code":"x"},
	   {"id":2,"type":"ean","code":"8712345678906"},{"id":3,"type":"ean",
	   "code":"8712345678913"}]}]}
stdout {"type":"Product","sku":"CUP","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Product","sku":"MUG",
	"id":"2","*":"*"},"*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout
	{"type":"Rejection","code":"unreadable","document":{"type":"Product","sku":"PEN",
	"id":"3","*":"*"},"*":"*"}
stdout {"type":"Product","sku":"TS","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-product-pull: erp: product MUG: not valid JSON: \u0000 at name; *
stderr ecx-product-pull: erp: tryton-product.map:5: code: required, but code is absent
stderr ecx-product-pull: erp: product PEN: not valid JSON: half of a surrogate pair at description; *
exit 1
