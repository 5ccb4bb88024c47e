# A price that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-price-pull erp
> POST /erp/  {"id":1,"method":"model.company.company.search_read",
	"params":[[["id","=",1]],"..."]}
< 200  {"id":1,"result":[{"id":1,"currency.":{"id":2,"code":"EUR"}}]}
> POST /erp/  {"method":"model.product.product.search_read","*":"*"}
< 200  {"id":1,"result":[
	  {"id":1,"code":"CUP","create_date":{"__class__":"datetime","year":2026,"month":11,
	   "day":20,"hour":8,"minute":0,"second":0,"microsecond":0},"write_date":null,
	   "template.":{"id":1,"create_date":{"__class__":"datetime","year":2026,"month":11,
	   "day":20,"hour":8,"minute":0,"second":0,"microsecond":0},
	   "write_date":{"__class__":"datetime","year":2026,"month":11,"day":20,"hour":9,
	   "minute":0,"second":0,"microsecond":0}},"list_price":{"__class__":"Decimal",
	   "decimal":"10.5000"}},
	  {"id":2,"code":"MUG","create_date":{"__class__":"datetime","year":2026,"month":11,
	   "day":20,"hour":8,"minute":0,"second":0,"microsecond":0},"write_date":null,
	   "template.":{"id":1,"create_date":{"__class__":"datetime","year":2026,"month":11,
	   "day":20,"hour":8,"minute":0,"second":0,"microsecond":0},
	   "write_date":{"__class__":"datetime","year":2026,"month":11,"day":20,"hour":9,
	   "minute":0,"second":0,"microsecond":0}},"list_price":18446744073709551616},
	  "PAN",
	  {"id":3,"code":"PEN","create_date":{"__class__":"datetime","year":2026,"month":11,
	   "day":20,"hour":8,"minute":0,"second":0,"microsecond":0},"write_date":null,
	   "template.":{"id":1,"create_date":{"__class__":"datetime","year":2026,"month":11,
	   "day":20,"hour":8,"minute":0,"second":0,"microsecond":0},
	   "write_date":{"__class__":"datetime","year":2026,"month":11,"day":20,"hour":9,
	   "minute":0,"second":0,"microsecond":0}},"list_price":"dear"},
	  {"id":4,"code":"TS","create_date":{"__class__":"datetime","year":2026,"month":11,
	   "day":20,"hour":8,"minute":0,"second":0,"microsecond":0},"write_date":null,
	   "template.":{"id":1,"create_date":{"__class__":"datetime","year":2026,"month":11,
	   "day":20,"hour":8,"minute":0,"second":0,"microsecond":0},
	   "write_date":{"__class__":"datetime","year":2026,"month":11,"day":20,"hour":9,
	   "minute":0,"second":0,"microsecond":0}},"list_price":{"__class__":"Decimal",
	   "decimal":"10.5000"}}]}
stdout {"type":"Price","sku":"CUP","price":"10.5000","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","*":"*"}
stdout {"type":"Price","sku":"TS","price":"10.5000","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-price-pull: erp: price MUG: not valid JSON: number out of range at list_price; and tryton-price.map:7: list_price: decimal: '18446744073709551616' has 20 digits before the point
stderr ecx-price-pull: erp: tryton-price.map:6: code: required, but code is absent
stderr ecx-price-pull: erp: price PEN: tryton-price.map:7: list_price: decimal: 'dear' is not a decimal number
exit 1
