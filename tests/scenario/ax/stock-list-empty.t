# synthetic: Without keys no rows are read.
# The document is a custom one.
$ ecx-stock-pull ax
> POST {{service}}  @ask-stock-keys.xml
< 200  @stock-none.xml
stdout {"type":"Checkpoint","*":"*"}
stdout {"type":"Checkpoint","complete":true,"*":"*"}
