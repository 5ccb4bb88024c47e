# synthetic: Prices are list prices, without tax, in the company's currency.
>* POST /erp/  {"method":"model.res.user.get_preferences","*":"*"}
< 200  {"id":1,"result":{"company":1,"employee":null,"language":"en"}}
$ ecx-price-pull erp
> POST /erp/  {"id":1,"method":"model.company.company.search_read",
	"params":[[["id","=",1]],"..."]}
< 200  {"id":1,"result":[{"id":1,"currency.":{"id":2,"code":"EUR"}}]}
> POST /erp/  {"method":"model.product.product.search_read","*":"*"}
< 200  {"id":1,"result":[{"id":1,"code":"MUG",
	"create_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	"hour":8,"minute":0,"second":0,"microsecond":0},"write_date":null,
	"template.":{"id":1,"create_date":{"__class__":"datetime","year":2026,
	"month":11,"day":20,"hour":8,"minute":0,"second":0,"microsecond":0},
	"write_date":{"__class__":"datetime","year":2026,"month":11,"day":20,
	"hour":9,"minute":0,"second":0,"microsecond":0}},
	"list_price":{"__class__":"Decimal","decimal":"10.5000"}}]}
stdout
	{"type":"Price","sku":"MUG","price":"10.5000","priceCurrency":"EUR",
	 "valueAddedTaxIncluded":false,"dateModified":"2026-11-20T09:00:00Z",
	 "*":"*"}
stdout {"type":"Checkpoint","kind":"price","cursor":"all","*":"*"}
exit 0
