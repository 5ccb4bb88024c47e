# A charge needs a material that stands for it.
conf freight_material =
$ ecx-push-erp s4
stdin @order.json
> GET /sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder?*
< 200  {"d":{"results":[]}}
stdout {"type":"Rejection","*":"*"}
stderr *a charge has no material: freight_material is not set
exit 1
