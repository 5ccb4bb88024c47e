# A condition of a location that no row has is an error of the configuration.
conf stock_object = ProductItem
conf stock_sku = Product2.StockKeepingUnit
conf stock_quantity = QuantityOnHand
conf stock_place = Location.Name
conf stock_where = Location.Name = 'Amstredam'
$ ecx-stock-pull sf
> GET {{query}}?*Amstredam*
< 200  {"totalSize":0,"done":true,"records":[]}
stderr ecx-stock-pull: sf: stock: no row of *fits the condition 'Location.Name = 'Amstredam'': correct the key 'stock_where'
exit 78
