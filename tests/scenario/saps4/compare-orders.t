# The orders since a day are listed page by page: one without a reference is nobody's, a second one with it makes an order a doubled one.
# The members are those of the metadata, the codes of the states are supposed.
conf [shop] prefix = NL
conf page = 2
$ mkdir orders && cat >orders/a.jsonl && touch -d 2026-11-20T10:00Z orders/a.jsonl
stdin @compare-shop.json
$ ordered s4 1 2 3
$ ecx-compare shop s4
> GET {{sales}}/A_SalesOrder?$filter=CreationDate ge datetime'2026-11-13T00:00:00'
	&$select={{state_columns}},to_Item/NetAmount,to_Item/TaxAmount
	&$expand=to_Item&$orderby=SalesOrder&$top=2&$format=json
< 200
	{"d":{"results":[
	 {"SalesOrder":"11","PurchaseOrderByCustomer":"NL-1","OverallDeliveryStatus":"A","OverallSDDocumentRejectionSts":"A",
	  "to_Item":{"results":[{"SalesOrderItem":"10","SalesDocumentRjcnReason":"","NetAmount":"8.26","TaxAmount":"1.74"}]}},
	 {"SalesOrder":"12","PurchaseOrderByCustomer":"","OverallDeliveryStatus":"A","OverallSDDocumentRejectionSts":"A",
	  "to_Item":{"results":[]}}]}}
> GET {{sales}}/A_SalesOrder?$filter=CreationDate ge datetime'2026-11-13T00:00:00'&$skip=2&*
< 200
	{"d":{"results":[
	 {"SalesOrder":"13","PurchaseOrderByCustomer":"NL-2","OverallDeliveryStatus":"B","OverallSDDocumentRejectionSts":"B",
	  "to_Item":{"results":[{"SalesOrderItem":"10","SalesDocumentRjcnReason":"","NetAmount":"10.00","TaxAmount":"2.00"},
	  {"SalesOrderItem":"20","SalesDocumentRjcnReason":"10","NetAmount":"5.00","TaxAmount":"1.00"}]}},
	 {"SalesOrder":"14","PurchaseOrderByCustomer":"NL-1","OverallDeliveryStatus":"A","OverallSDDocumentRejectionSts":"A",
	  "to_Item":{"results":[{"SalesOrderItem":"10","SalesDocumentRjcnReason":"","NetAmount":"8.26","TaxAmount":"1.74"}]}}]}}
> GET {{state_items}}?$filter=(ReferenceSDDocument eq '0000000013')&*
< 200
	{"d":{"results":[{"DeliveryDocument":"0080000001","ReferenceSDDocument":"0000000013",
	  "ActualDeliveryQuantity":"1","GoodsMovementStatus":"A"}]}}
> GET {{sales}}/A_SalesOrder?$filter=CreationDate ge datetime'2026-11-13T00:00:00'&$skip=4&*
< 200  {"d":{"results":[]}}
> GET {{sales}}/A_SalesOrder?$filter=(PurchaseOrderByCustomer eq 'NL-3')&*
< 200  {"d":{"results":[]}}
stdout {"type":"Difference","ref":"NL-1","what":"doubled","theirs":"11, 14","state":"new","*":"*"}
stdout {"type":"Difference","ref":"NL-2","what":"total","ours":"10","theirs":"12","*":"*"}
stdout {"type":"Difference","ref":"NL-3","what":"missing","ours":"10","*":"*"}
stderr ecx-compare: compared 3 orders: 0 same, 3 differ, 0 under way, 0 wait, 0 filed, 0 too young
exit 1
