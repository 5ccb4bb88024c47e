# synthetic: the prices of items, in the company's own currency.
$ ecx-price-pull nav
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/ItemCard
	?$filter=Unit_Price gt 0&$orderby=No
>: Prefer: odata.maxpagesize=500
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[{"@odata.etag":"W/\"JzIw\"","No":"MUG","Description":"Mug","Type":"Inventory","Inventory":5,"Qty_on_Sales_Order":0,"Blocked":false,"GTIN":"","Unit_Price":12.5,"Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"}]}
stdout {"type":"Price","sku":"MUG","price":"12.5","priceCurrency":"EUR","valueAddedTaxIncluded":false,"*":"*"}
stdout {"type":"Checkpoint","*":"*"}
