# synthetic: where no price of so many digits comes to the amount, the order is
# refused before it is sent.
conf price_digits = 2
$ ecx-push-erp s300
stdin {"type":"Order","v":1,"source":"shop","id":"3","ref":"NL-1003","orderNumber":"1003","orderDate":"2026-11-20T09:15:00Z","dateModified":"2026-11-20T09:16:02Z","paymentStatus":"PaymentComplete","documentCurrencyCode":"EUR","orderedItem":[{"orderItemNumber":"1","sku":"MUG","orderQuantity":"3","price":"3.99","lineExtensionAmount":"9.89","taxSubtotal":[{"taxAmount":"2.08","percent":"21"}]}],"taxTotal":{"taxAmount":"2.08"},"valueAddedTaxIncluded":true,"anticipatedMonetaryTotal":{"lineExtensionAmount":"9.89","taxExclusiveAmount":"9.89","taxInclusiveAmount":"11.97","prepaidAmount":"11.97","payableAmount":"0.00"}}
> GET /Sage300WebApi/v1.0/-/SAMLTD/OE/OEOrders?$filter=(OrderReference eq 'NL-1003')&$top=10
< 200  {"@odata.context":"http://localhost/Sage300WebApi/v1.0/-/SAMLTD/OE/$metadata#OEOrders","value":[]}
stdout {"type":"Rejection","reason":"the line of MUG comes to 9.89 at no price of 2 digits","*":"*"}
stderr *at no price of 2 digits*
exit 1
