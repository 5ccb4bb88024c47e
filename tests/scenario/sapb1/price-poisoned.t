# A price that is no number is refused alone; the others come.
# A row that is no record is refused, too. The answers are supposed: those of the
# list, with rows of it damaged.
conf price_list = 2
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-price-pull b1
> GET /b1s/v2/PriceLists(2)?$select=PriceListNo,IsGrossPrice
< 200  {"PriceListNo":2,"IsGrossPrice":"tYES"}
> GET /b1s/v2/Items
	?$filter=SalesItem eq 'tYES'
	&$select=ItemCode,ItemPrices
	&$orderby=ItemCode
< 200
	{"value":[
	  {"ItemCode":"CUP","ItemPrices":[{"PriceList":1,"Price":9.0,"Currency":"EUR"},
	   {"PriceList":2,"Price":29.95,"Currency":"EUR"}]},
	  {"ItemCode":"MUG","ItemPrices":[{"PriceList":1,"Price":9.0,"Currency":"EUR"},
	   {"PriceList":2,"Price":18446744073709551616,"Currency":"EUR"}]},
	  "PAN",
	  {"ItemCode":"PEN","ItemPrices":"none"},
	  {"ItemCode":"PIN","ItemPrices":[{"PriceList":1,"Price":9.0,"Currency":"EUR"},
	   {"PriceList":2,"Price":"dear","Currency":"EUR"}]},
	  {"ItemCode":"TS","ItemPrices":[{"PriceList":1,"Price":9.0,"Currency":"EUR"},
	   {"PriceList":2,"Price":29.95,"Currency":"EUR"}]}]}
stdout {"type":"Price","sku":"CUP","price":"29.95","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"MUG","*":"*"}
stdout {"type":"Rejection","code":"unreadable","document":"\"PAN\"","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PEN","*":"*"}
stdout {"type":"Rejection","code":"unreadable","sku":"PIN","*":"*"}
stdout {"type":"Price","sku":"TS","price":"29.95","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stderr ecx-price-pull: b1: price MUG: not valid JSON: number out of range at Price; and sapb1-price.map:7: Price: decimal: '18446744073709551616' has 20 digits before the point
stderr ecx-price-pull: b1: the row is no record
stderr ecx-price-pull: b1: price PEN: the item has no list of prices
stderr ecx-price-pull: b1: price PIN: sapb1-price.map:7: Price: decimal: 'dear' is not a decimal number
exit 1
