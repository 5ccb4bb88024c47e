# synthetic: the server cuts pages.
conf page = 1
$ ecx-stock-pull nav
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/ItemCard
	?$filter=Type eq 'Inventory'&$orderby=No
>: Prefer: odata.maxpagesize=1
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","@odata.nextLink":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/ItemCard?$skiptoken=MUG","value":[{"@odata.etag":"W/\"JzIw\"","No":"MUG","Description":"Mug","Type":"Inventory","Inventory":5,"Qty_on_Sales_Order":0,"Blocked":false,"GTIN":"","Unit_Price":12.5,"Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"}]}
> GET /DynamicsNAV110/ODataV4/Company('CRONUS International')/ItemCard?$skiptoken=MUG
< 200  {"@odata.context":"{{url}}/DynamicsNAV110/ODataV4/Company('CRONUS%20International')/$metadata#x","value":[{"@odata.etag":"W/\"JzIw\"","No":"PEN","Description":"Pen","Type":"Inventory","Inventory":7,"Qty_on_Sales_Order":0,"Blocked":false,"GTIN":"","Unit_Price":12.5,"Price_Includes_VAT":false,"Last_Date_Modified":"2026-11-19"}]}
stdout {"type":"Stock","sku":"MUG","inventoryLevel":"5","*":"*"}
stdout {"type":"Stock","sku":"PEN","inventoryLevel":"7","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
