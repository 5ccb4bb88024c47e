# synthetic: what three cost is no price of one to the cent: it is one of more
# digits, of which three come to the cent.
$ ecx-push-erp s300
stdin {"type":"Order","v":1,"source":"shop","id":"3","ref":"NL-1003","orderNumber":"1003","orderDate":"2026-11-20T09:15:00Z","dateModified":"2026-11-20T09:16:02Z","paymentStatus":"PaymentComplete","documentCurrencyCode":"EUR","orderedItem":[{"orderItemNumber":"1","sku":"MUG","orderQuantity":"3","price":"3.99","lineExtensionAmount":"9.89","taxSubtotal":[{"taxAmount":"2.08","percent":"21"}]}],"taxTotal":{"taxAmount":"2.08"},"valueAddedTaxIncluded":true,"anticipatedMonetaryTotal":{"lineExtensionAmount":"9.89","taxExclusiveAmount":"9.89","taxInclusiveAmount":"11.97","prepaidAmount":"11.97","payableAmount":"0.00"}}
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1003')&$top=10
< 200  {"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEOrders","value":[]}
> POST /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders  {"OrderDetails":[{"QuantityOrdered":3,"PricingUnitPrice":3.296666,"*":"*"}],"*":"*"}
< 201  {"OrderUniquifier":1793,"OrderNumber":"ORD000000000043","CustomerNumber":"1200","OrderReference":"NL-1003","PurchaseOrderNumber":"NL-1003","OrderType":"Active","OrderDate":"2026-11-20T00:00:00Z","OnHold":false,"OrderSourceCurrency":"EUR","OrderInclTaxTotal":11.97,"OrderCompleted":"IncompleteNotIncluded"}
stdout {"type":"Receipt","ref":"NL-1003","*":"*"}
