# synthetic: the price of price_unit is read where an item has one, and each price names its unit.
# Units of the items are from the contract, the codes of units supposed.
conf price_unit = BOX
conf unit_table = {{dir}}/units.csv
>* POST /b1s/v2/Login  {"CompanyDB":"TEST","UserName":"ecx","Password":"maple-otter"}
< 200  {"SessionId":"s1","Version":"1000280","SessionTimeout":30}
<: Set-Cookie: B1SESSION=s1; path=/b1s; HttpOnly
<: Set-Cookie: ROUTEID=.node1; path=/b1s
>* POST /b1s/v2/Logout
< 204
$ ecx-price-pull b1
> GET /b1s/v2/PriceLists(1)?*
< 200  {"PriceListNo":1,"IsGrossPrice":"tYES"}
> GET /b1s/v2/UnitOfMeasurements?$select=AbsEntry,Code&$orderby=AbsEntry
< 200
	{"value":[{"AbsEntry":-1,"Code":"Manual"},{"AbsEntry":1,"Code":"PC"},
	  {"AbsEntry":2,"Code":"BOX"},{"AbsEntry":3,"Code":"ROLL"}]}
> GET /b1s/v2/Items?$filter=SalesItem eq 'tYES'&$select=ItemCode,PricingUnit,ItemPrices&*
< 200
	{"value":[
	  {"ItemCode":"EGG","PricingUnit":1,"ItemPrices":[
	    {"PriceList":1,"Price":0.3,"Currency":"EUR","UoMPrices":[
	     {"PriceList":1,"UoMEntry":3,"Price":9.0,"Currency":"EUR"},
	     {"PriceList":1,"UoMEntry":2,"Price":3.0,"Currency":"EUR"}]}]},
	  {"ItemCode":"MUG","PricingUnit":1,"ItemPrices":[
	    {"PriceList":1,"Price":9.0,"Currency":"EUR","UoMPrices":[]}]},
	  {"ItemCode":"TAPE","PricingUnit":3,"ItemPrices":[
	    {"PriceList":1,"Price":4.0,"Currency":"EUR","UoMPrices":[]}]}]}
stdout
	{"type":"Price","sku":"EGG","price":"3","eligibleQuantity":{"unitCode":"CT"},"*":"*"}
stdout
	{"type":"Price","sku":"MUG","price":"9","eligibleQuantity":{"unitCode":"C62"},"*":"*"}
stdout
	{"type":"Price","sku":"TAPE","price":"4","eligibleQuantity":{"unitCode":"ROLL"},"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
