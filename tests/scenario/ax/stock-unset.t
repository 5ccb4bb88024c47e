# Without a stock source there is no stock to send.
conf stock_source = InventSumService
$ ecx-stock-pull ax
stderr *stock_source does not name service, document and table
exit 78
