# A value of the file `values` stands for itself wherever it is named.
conf [files] folder = {{folder}}
$ grep -A 1 files $XDG_CONFIG_HOME/ecx/ecx.conf
stdout \[files]
stdout folder = drop
$ curl -sS -G {{url}}{{api}}/query --data-urlencode 'q=SELECT {{columns}} FROM Stock' -d n=1
> GET {{api}}/query?q=SELECT {{columns}} FROM Stock&n=1
< 200  {"columns":"{{columns}}","next":"{{api}}/2"}
stdout {"columns":"Id, Product.StockKeepingUnit, Quantity, Location","next":"{{api}}/2"}
