# synthetic: Bins and lots of a warehouse are one stock level; variants are not.
# AX does not ship with the document; it is a custom one.
$ ecx-stock-pull ax
> POST {{service}}  @ask-stock-keys.xml
>: SOAPAction: "http://schemas.microsoft.com/dynamics/2008/01/services/InventSumService/findKeys"
< 200  @stock-keys.xml
> POST {{service}}  @ask-stock.xml
>: SOAPAction: "http://schemas.microsoft.com/dynamics/2008/01/services/InventSumService/read"
< 200  @stock-rows.xml
stdout {"type":"Stock","sku":"MUG","availableAtOrFrom":"11","inventoryLevel":"5","*":"*"}
stdout {"type":"Stock","sku":"TS/RED/M","availableAtOrFrom":"11","inventoryLevel":"12","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
