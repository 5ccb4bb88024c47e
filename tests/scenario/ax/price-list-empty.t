# synthetic: Without trade agreements there are no prices.
# The document is a custom one.
$ ecx-price-pull ax
> POST {{service}}  @ask-price-keys.xml
< 200  @price-none.xml
stdout {"type":"Checkpoint","*":"*"}
