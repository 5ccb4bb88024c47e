# synthetic: all items at first, then those of the days since.
$ ecx-product-pull nav
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/ItemCard
	?$filter=Blocked eq false&$orderby=No
>: Prefer: odata.maxpagesize=500
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[{"@odata.etag":"W/\"JzIw\"","No":"MUG","Description":"Mug","Type":"Inventory","Inventory":5,"Qty_on_Sales_Order":0,"Blocked":false,"GTIN":"","Unit_Price":12.5,"Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"}]}
stdout {"type":"Product","sku":"MUG","name":"Mug","dateModified":"2026-11-19T00:00:00Z","*":"*"}
stdout {"type":"Checkpoint","cursor":"2026-11-19T00:00:00Z","*":"*"}
