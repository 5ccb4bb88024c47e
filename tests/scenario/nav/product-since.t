# synthetic: NAV knows the day of a change: what was changed on that day or after.
$ ecx-product-pull --since 2026-11-18T09:00:00Z nav
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/ItemCard
	?$filter=(Last_Date_Modified ge 2026-11-18) and (Blocked eq false)&$orderby=No
>: Prefer: odata.maxpagesize=500
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[{"@odata.etag":"W/\"JzIw\"","No":"MUG","Description":"Mug","Type":"Inventory","Inventory":5,"Qty_on_Sales_Order":0,"Blocked":false,"GTIN":"","Unit_Price":12.5,"Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"}]}
stdout {"type":"Product","sku":"MUG","name":"Mug","dateModified":"2026-11-19T00:00:00Z","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
