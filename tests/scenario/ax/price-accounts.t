# synthetic: A price of one customer is not the price for everybody.
# The document is a custom one.
$ ecx-price-pull ax
> POST {{service}}  @ask-price-keys.xml
< 200  @price-keys.xml
> POST {{service}}  @ask-prices.xml
< 200  @price-rows-accounts.xml
stdout {"type":"Price","sku":"MUG","price":"6.5","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
$ sed -i '/^price_source/a price_accounts = WEB' $XDG_CONFIG_HOME/ecx/ecx.conf; ecx-price-pull ax
> POST {{service}}  @ask-price-keys.xml
< 200  @price-keys.xml
> POST {{service}}  @ask-prices.xml
< 200  @price-rows-accounts.xml
stdout {"type":"Price","sku":"MUG","price":"6.5","*":"*"}
stdout {"type":"Price","sku":"MUG","price":"6","priceType":"WEB","*":"*"}
stdout {"type":"Checkpoint","*":"*"}
