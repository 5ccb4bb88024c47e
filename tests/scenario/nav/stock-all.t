# synthetic: nothing is taken off where the section says so.
conf stock_less =
$ ecx-stock-pull nav
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/ItemCard
	?$filter=Type eq 'Inventory'&$orderby=No
>: Prefer: odata.maxpagesize=500
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[{"@odata.etag":"W/\"JzIw\"","No":"MUG","Description":"Mug","Type":"Inventory","Inventory":5,"Qty_on_Sales_Order":2,"Blocked":false,"GTIN":"","Unit_Price":12.5,"Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"}]}
stdout {"type":"Stock","sku":"MUG","inventoryLevel":"5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
