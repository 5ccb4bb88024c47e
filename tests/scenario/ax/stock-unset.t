# Without a source there is no stock to tell.
conf stock_source = InventSumService
$ ecx-stock-pull ax
stderr *stock_source does not say service, document and table
exit 78
